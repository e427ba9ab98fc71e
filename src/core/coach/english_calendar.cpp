#include <algorithm>
#include <array>

#include "core/coach/calendar.hpp"

namespace northstar::core::coach {
namespace {

constexpr std::array<std::string_view, 23> kMonths{"january", "february",  "march",   "april",    "june",     "july",
                                                   "august",  "september", "october", "november", "december", "jan",
                                                   "feb",     "mar",       "apr",     "jun",      "jul",      "aug",
                                                   "sep",     "sept",      "oct",     "nov",      "dec"};
constexpr std::array<std::string_view, 17> kCalendarUnits{"quarter", "year", "month",  "week",   "season",   "semester",
                                                          "sprint",  "half", "day",    "years",  "quarters", "months",
                                                          "weeks",   "days", "decade", "summer", "winter"};
constexpr std::array<std::string_view, 9> kBefore{"by",     "before", "until", "till", "in",
                                                  "within", "during", "over",  "for"};
constexpr std::array<std::string_view, 7> kThis{"this", "next", "coming", "current", "following", "upcoming", "the"};
constexpr std::array<std::string_view, 6> kEvery{"per", "each", "every", "a", "an", "/"};
constexpr std::array<std::string_view, 11> kAdverbs{"daily",   "weekly",   "monthly",    "quarterly",
                                                    "yearly",  "annually", "annual",     "hourly",
                                                    "nightly", "biweekly", "fortnightly"};
constexpr std::array<std::string_view, 8> kShort{"hour",   "hours",   "minute", "minutes",
                                                 "second", "seconds", "day",    "days"};

template <class Words>
bool is_in(const Words& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

std::string_view text_at(std::span<const Token> tokens, std::size_t at) {
  return at < tokens.size() ? tokens[at].text : std::string_view{};
}

bool is_year(const Token& token) {
  const auto number = small_number(token);
  return token.text.size() == 4 && number >= 1990 && number <= 2099;
}

bool is_number(std::span<const Token> tokens, std::size_t at) {
  return at < tokens.size() && tokens[at].kind == TokenKind::number;
}

/// The end of a point in the calendar that begins at `at`, or `at`: "Q3 2026", "December", "FY26", "2026-06-30", "H1".
std::size_t after_point(std::span<const Token> tokens, std::size_t at) {
  const auto word = text_at(tokens, at);
  auto last = at;
  const bool is_numbered = word == "q" || word == "h" || word == "fy" || word == "quarter";
  if (is_numbered && is_number(tokens, at + 1)) last = at + 2;
  if (is_number(tokens, at) && (text_at(tokens, at + 1) == "q" || text_at(tokens, at + 1) == "h")) last = at + 2;
  const bool is_month = is_in(kMonths, word) || (word == "may" && at > 0 && is_in(kBefore, tokens[at - 1].text));
  if (is_month) last = at + 1 + (is_number(tokens, at + 1) ? 1 : 0);
  if (is_number(tokens, at) && is_year(tokens[at])) last = at + 1;
  if (last == at) return at;
  while (last < tokens.size() && (text_at(tokens, last) == "-" || text_at(tokens, last) == "/" ||
                                  text_at(tokens, last) == "," || text_at(tokens, last) == "of")) {
    const bool goes_on = is_number(tokens, last + 1) && (is_year(tokens[last + 1]) || text_at(tokens, last) == "-");
    if (!goes_on) break;
    last += 2;
  }
  if (is_number(tokens, last) && is_year(tokens[last])) ++last;
  return last;
}

/// The end of "this quarter", "the next fiscal year", "the end of the year", "year end"; or `at`.
std::size_t after_named(std::span<const Token> tokens, std::size_t at) {
  auto last = at;
  const bool is_end =
      text_at(tokens, last) == "end" || text_at(tokens, last) == "eoy" || text_at(tokens, last) == "eoq";
  if (text_at(tokens, last) == "eoy" || text_at(tokens, last) == "eoq") return last + 1;
  if (is_end && text_at(tokens, last + 1) == "of") last += 2;
  bool is_pointed = is_end;
  while (is_in(kThis, text_at(tokens, last))) is_pointed = text_at(tokens, last++) != "the" || is_pointed;
  if (is_end && last > at && text_at(tokens, last) == "end") return at;
  if (const auto point = after_point(tokens, last); point != last && is_end) return point;
  if (is_pointed && is_number(tokens, last)) ++last;
  for (const auto word : {"two", "three", "four", "six", "twelve", "few"})
    last += is_pointed && text_at(tokens, last) == word;
  for (const auto word : {"fiscal", "calendar", "school", "financial", "budget"}) last += text_at(tokens, last) == word;
  if (is_pointed && is_in(kCalendarUnits, text_at(tokens, last))) return last + 1;
  return at;
}

/// "year end", "year-end".
std::size_t after_year_end(std::span<const Token> tokens, std::size_t at) {
  const auto next = text_at(tokens, at + 1) == "-" ? at + 2 : at + 1;
  return is_in(kCalendarUnits, text_at(tokens, at)) && text_at(tokens, next) == "end" ? next + 1 : at;
}

/// "within six months" by which something is done, but not "within six months of leaving" or "within 24 hours".
std::optional<Moment> length(std::span<const Token> tokens, std::size_t at) {
  const auto before = text_at(tokens, at);
  const auto unit = text_at(tokens, at + 2);
  const bool is_counted =
      is_number(tokens, at + 1) ||
      is_in(std::array{std::string_view("one"), std::string_view("two"), std::string_view("three"),
                       std::string_view("six"), std::string_view("first"), std::string_view("twelve")},
            text_at(tokens, at + 1));
  // "by 90 seconds" is how much, not until when.
  if (!is_in(kBefore, before) || before == "by" || !is_counted) return std::nullopt;
  if (is_in(kShort, unit) || text_at(tokens, at + 3) == "of" || text_at(tokens, at + 1) == "one" ||
      text_at(tokens, at + 1) == "first")
    return is_in(kShort, unit) || is_in(kCalendarUnits, unit) ? std::optional(Moment{MomentKind::window, at, at + 3})
                                                              : std::nullopt;
  return is_in(kCalendarUnits, unit) ? std::optional(Moment{MomentKind::by, at, at + 3}) : std::nullopt;
}

std::optional<Moment> period(std::span<const Token> tokens, std::size_t at) {
  if (is_in(kAdverbs, tokens[at].text)) return Moment{MomentKind::period, at, at + 1};
  auto last = at + 1;
  if (!is_in(kEvery, tokens[at].text)) return std::nullopt;
  if (text_at(tokens, last) == "single") ++last;
  const bool is_time = is_in(kCalendarUnits, text_at(tokens, last)) || is_in(kShort, text_at(tokens, last));
  return is_time ? std::optional(Moment{MomentKind::period, at, last + 1}) : std::nullopt;
}

/// "year over year", "year-to-year", "compared to 2024": nothing to be done by then.
bool looks_back(std::span<const Token> tokens, std::size_t at) {
  for (const auto word : {"since", "vs", "versus", "from", "than"}) {
    if (at > 0 && tokens[at - 1].text == word) return true;
  }
  return at > 1 && tokens[at - 1].text == "to" && tokens[at - 2].text.starts_with("compar");
}

}  // namespace

int small_number(const Token& token) {
  if (token.kind != TokenKind::number || token.text.size() > 6) return -1;
  int number = 0;
  for (const char c : token.text) {
    if (c < '0' || c > '9') return -1;
    number = number * 10 + (c - '0');
  }
  return number;
}

std::optional<Moment> english_moment(std::span<const Token> tokens, std::size_t at) {
  if (tokens[at].kind == TokenKind::hangul) return std::nullopt;
  if (const auto found = period(tokens, at)) return found;
  if (const auto found = length(tokens, at)) return found;
  const bool is_led = is_in(kBefore, tokens[at].text);
  const auto from = is_led ? at + 1 : at;
  auto last = after_named(tokens, from);
  if (last == from) last = after_point(tokens, from);
  if (last == from) last = after_year_end(tokens, from);
  if (last == from && is_led && text_at(tokens, from) == "the") last = std::max(from, after_point(tokens, from + 1));
  if (last <= from || (is_led && last == from + 1 && text_at(tokens, from) == "the")) return std::nullopt;
  if (!is_led && is_number(tokens, from) && last == from + 1 && text_at(tokens, last) != ":") return std::nullopt;
  if (looks_back(tokens, at)) return Moment{MomentKind::window, at, last};
  return Moment{MomentKind::by, at, last};
}

}  // namespace northstar::core::coach
