#include <algorithm>
#include <array>

#include "core/coach/calendar.hpp"

namespace northstar::core::coach {
namespace {

constexpr std::array<std::string_view, 26> kDateWords{
    "연말", "년말", "연내", "내년",   "올해",     "금년",   "차년도",   "상반기", "하반기",
    "분기", "연초", "월말", "월초",   "학기말",   "이번달", "다음달",   "이달",   "내일",
    "오늘", "모레", "내달", "당해년", "당해연도", "분기말", "회계연도", "후년"};
constexpr std::array<std::string_view, 9> kNextWords{"이번", "다음", "차기", "올해",  "내년",
                                                     "금년", "당해", "향후", "앞으로"};
constexpr std::array<std::string_view, 9> kCalendarUnits{"년", "월", "분기", "반기", "주", "달", "학기", "해", "일"};
constexpr std::array<std::string_view, 7> kWithin{"안에", "내", "이내", "내에", "이내에", "동안", "후"};
constexpr std::array<std::string_view, 14> kPeriods{"매월", "매주", "매일", "매년", "매달", "매분기", "매",
                                                    "월",   "주",   "일",   "연",   "연간", "주간",   "건당"};

/// Endings of a date: "2026년 3분기 말까지".
constexpr std::array<std::string_view, 10> kDateTails{"말",   "초",   "중순", "중", "평균",
                                                      "기준", "하순", "상순", "내", "안"};

std::string_view word_at(std::span<const Token> tokens, std::size_t at) {
  return at < tokens.size() && tokens[at].kind == TokenKind::hangul ? korean_word(tokens, at) : std::string_view{};
}

/// The first token that is not part of the Korean word at `at`.
std::size_t after_word(std::span<const Token> tokens, std::size_t at) {
  const auto end = tokens[at].begin + korean_word(tokens, at).size();
  while (at < tokens.size() && tokens[at].begin < end) ++at;
  return at;
}

template <class Words>
std::string_view beginning(std::string_view word, const Words& words) {
  std::string_view best;
  for (const auto each : words) {
    if (word.starts_with(each) && each.size() > best.size()) best = each;
  }
  return best;
}

bool says_by(std::string_view word) {
  return word.contains("까지") && !word.contains("전까지") && !word.contains("때까지");
}

/// Goes on over "말", "평균", "까지" after a date, and says how it ended.
Moment finish(std::span<const Token> tokens, std::size_t first, std::size_t last, std::string_view tail) {
  auto kind = says_by(tail) ? MomentKind::by : MomentKind::date;
  while (true) {
    const auto word = word_at(tokens, last);
    const auto known = beginning(word, kDateTails);
    if (kind == MomentKind::by || word.empty() || (known.empty() && word != "까지")) break;
    const auto rest = word.substr(known.size());
    if (!rest.empty() && !rest.starts_with("까지") && !rest.starts_with("에") && !rest.starts_with("의")) break;
    if (says_by(word)) kind = MomentKind::by;
    last = after_word(tokens, last);
  }
  return {kind, first, last};
}

bool is_glued(std::span<const Token> tokens, std::size_t at) {
  return at + 1 < tokens.size() && tokens[at].end == tokens[at + 1].begin;
}

/// A number with a unit of the calendar: "2026년", "3분기", "9월"; "6월" yes, "13월" no, "3년" is a length.
bool is_date_number(int number, std::string_view word) {
  if (word.starts_with("년")) return number >= 1900 && number <= 2199;
  if (word.starts_with("월")) return number >= 1 && number <= 12;
  if (word.starts_with("분기")) return number >= 1 && number <= 4;
  return word.starts_with("일까지") && number <= 31;
}

/// The object before it shows that a length of time is about the whole sentence, not about the metric after it.
bool stands_free(std::span<const Token> tokens, std::size_t at) {
  if (at == 0 || tokens[at - 1].text == ",") return true;
  const auto tail = tokens[at - 1].kind == TokenKind::hangul ? tokens[at - 1].tail : std::string_view{};
  return tail.ends_with("을") || tail.ends_with("를") || tail.ends_with("은") || tail.ends_with("는");
}

constexpr std::array<std::string_view, 9> kLengths{"개월", "년", "달", "주일", "주", "일", "시간", "분", "초"};

/// "6개월 안에" at the start of a sentence is a deadline, "30일 내 재방문율" a window inside a metric.
std::optional<Moment> length(std::span<const Token> tokens, std::size_t at, std::string_view word) {
  const auto unit = beginning(word, kLengths);
  if (unit.empty()) return std::nullopt;
  auto rest = word.substr(unit.size());
  auto last = after_word(tokens, at + 1);
  if (rest.empty() || rest == "간") {
    rest = word_at(tokens, last);
    if (beginning(rest, kWithin) != rest || rest.empty()) return std::nullopt;
    last = after_word(tokens, last);
  } else if (beginning(rest, kWithin) != rest) {
    return std::nullopt;
  }
  const bool is_long = unit == "개월" || unit == "년" || unit == "달" || unit == "주";
  const bool is_deadline = is_long && !rest.starts_with("동안") && stands_free(tokens, at);
  return Moment{is_deadline ? MomentKind::by : MomentKind::window, at, last};
}

std::optional<Moment> numbered(std::span<const Token> tokens, std::size_t at) {
  auto last = at;
  // "2/3/4월" is three months.
  while (last + 2 < tokens.size() && tokens[last + 1].text == "/" && tokens[last + 2].kind == TokenKind::number)
    last += 2;
  if (!is_glued(tokens, last) || tokens[last + 1].kind != TokenKind::hangul) return std::nullopt;
  const auto word = korean_word(tokens, last + 1);
  const auto number = small_number(tokens[last]);
  if (const auto found = length(tokens, last, word)) return Moment{found->kind, at, found->last};
  if (!is_date_number(number, word)) return std::nullopt;
  auto found = finish(tokens, at, after_word(tokens, last + 1), word);
  while (found.kind == MomentKind::date && found.last < tokens.size() && tokens[found.last].kind == TokenKind::number) {
    const auto next = numbered(tokens, found.last);
    if (!next || next->kind == MomentKind::window) break;
    found = {next->kind, at, next->last};
  }
  return found;
}

std::optional<Moment> worded(std::span<const Token> tokens, std::size_t at) {
  const auto word = korean_word(tokens, at);
  const auto next = word_at(tokens, at + 1);
  if (const auto known = beginning(word, kNextWords); known == word) {
    if (!beginning(next, kCalendarUnits).empty() && !next.starts_with("주문"))
      return finish(tokens, at, after_word(tokens, at + 1), next);
    if (at + 1 < tokens.size() && tokens[at + 1].kind == TokenKind::number) {
      const auto found = numbered(tokens, at + 1);
      if (found && found->kind != MomentKind::date) return Moment{MomentKind::by, at, found->last};
    }
  }
  if (word == "한" && next.starts_with("달")) {
    const auto within = length(tokens, at, next);
    if (within) return within;
  }
  const auto known = beginning(word, kDateWords);
  if (known.empty() || word.starts_with("분기별") || word.starts_with("월말정산")) return std::nullopt;
  return finish(tokens, at, after_word(tokens, at), word);
}

}  // namespace

std::string_view korean_word(std::span<const Token> tokens, std::size_t at) {
  auto end = at;
  while (is_glued(tokens, end) ||
         (end + 1 < tokens.size() && tokens[end].end + tokens[end].tail.size() == tokens[end + 1].begin)) {
    if (tokens[end + 1].kind != TokenKind::hangul) break;
    ++end;
  }
  const auto& first = tokens[at];
  return {first.text.data(), tokens[end].end + tokens[end].tail.size() - first.begin};
}

std::optional<Moment> korean_moment(std::span<const Token> tokens, std::size_t at) {
  if (tokens[at].kind == TokenKind::number) return numbered(tokens, at);
  if (tokens[at].kind != TokenKind::hangul) return std::nullopt;
  if (at > 0 && is_glued(tokens, at - 1) && tokens[at - 1].kind != TokenKind::mark) return std::nullopt;
  const auto word = korean_word(tokens, at);
  if (std::ranges::find(kPeriods, word) != kPeriods.end()) return Moment{MomentKind::period, at, at + 1};
  return worded(tokens, at);
}

}  // namespace northstar::core::coach
