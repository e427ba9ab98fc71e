#include "core/coach/unit_words.hpp"

#include <algorithm>
#include <array>

#include "core/coach/calendar.hpp"
#include "core/coach/lexicon.hpp"

namespace northstar::core::coach {
namespace {

constexpr std::int64_t kMinute = 60;
constexpr std::int64_t kHour = 3600;
constexpr std::int64_t kDay = 86400;

struct Name {
  std::string_view word;
  Unit unit;
  std::int64_t factor = 1;
};

constexpr std::array kKorean{
    Name{"퍼센트포인트", Unit::points},
    Name{"퍼센트", Unit::percent},
    Name{"프로", Unit::percent},
    Name{"포인트", Unit::points},
    Name{"시간", Unit::time, kHour},
    Name{"분기", Unit::time, 90 * kDay},
    Name{"분", Unit::time, kMinute},
    Name{"초", Unit::time, 1},
    Name{"주일", Unit::time, 7 * kDay},
    Name{"영업일", Unit::time, kDay},
    Name{"일", Unit::time, kDay},
    Name{"주", Unit::time, 7 * kDay},
    Name{"개월", Unit::time, 30 * kDay},
    Name{"달", Unit::time, 30 * kDay},
    Name{"년", Unit::time, 365 * kDay},
    Name{"억원", Unit::money, 100'000'000},
    Name{"억", Unit::money, 100'000'000},
    Name{"만원", Unit::money, 10'000},
    Name{"천원", Unit::money, 1'000},
    Name{"원", Unit::money},
    Name{"달러", Unit::money},
    Name{"배", Unit::times},
    Name{"만", Unit::things, 10'000},
    Name{"천", Unit::things, 1'000},
    Name{"백", Unit::things, 100},
};

/// Words for things that are counted; longer ones first.
constexpr std::array<std::string_view, 44> kCounters{
    "가구", "가지", "개소", "개사", "개국", "개",   "건",   "회", "번", "명",       "대",
    "종",   "점",   "위",   "곳",   "편",   "권",   "부",   "호", "인", "팀",       "톤",
    "세대", "과목", "단계", "라인", "시간", "석",   "량",   "장", "쪽", "줄",       "통",
    "콜",   "병상", "킬로", "미터", "평",   "마리", "그루", "잔", "벌", "킬로미터", "사"};

constexpr std::array kEnglish{
    Name{"percent", Unit::percent},
    Name{"pct", Unit::percent},
    Name{"points", Unit::points},
    Name{"point", Unit::points},
    Name{"pp", Unit::points},
    Name{"bps", Unit::points},
    Name{"p", Unit::points},
    Name{"ms", Unit::time, 0},
    Name{"s", Unit::time, 1},
    Name{"sec", Unit::time, 1},
    Name{"secs", Unit::time, 1},
    Name{"second", Unit::time, 1},
    Name{"seconds", Unit::time, 1},
    Name{"min", Unit::time, kMinute},
    Name{"mins", Unit::time, kMinute},
    Name{"minute", Unit::time, kMinute},
    Name{"minutes", Unit::time, kMinute},
    Name{"hr", Unit::time, kHour},
    Name{"hrs", Unit::time, kHour},
    Name{"h", Unit::time, kHour},
    Name{"hour", Unit::time, kHour},
    Name{"hours", Unit::time, kHour},
    Name{"day", Unit::time, kDay},
    Name{"days", Unit::time, kDay},
    Name{"week", Unit::time, 7 * kDay},
    Name{"weeks", Unit::time, 7 * kDay},
    Name{"month", Unit::time, 30 * kDay},
    Name{"months", Unit::time, 30 * kDay},
    Name{"year", Unit::time, 365 * kDay},
    Name{"years", Unit::time, 365 * kDay},
    Name{"x", Unit::times},
    Name{"times", Unit::times},
    Name{"fold", Unit::times},
    Name{"k", Unit::things, 1'000},
    Name{"thousand", Unit::things, 1'000},
    Name{"m", Unit::things, 1'000'000},
    Name{"mm", Unit::things, 1'000'000},
    Name{"mn", Unit::things, 1'000'000},
    Name{"million", Unit::things, 1'000'000},
    Name{"bn", Unit::things, 1'000'000'000},
    Name{"billion", Unit::things, 1'000'000'000},
    Name{"km", Unit::things},
    Name{"kg", Unit::things},
    Name{"usd", Unit::money},
    Name{"eur", Unit::money},
    Name{"krw", Unit::money},
    Name{"dollars", Unit::money},
};

struct Said {
  std::string_view word;
  std::int64_t value_milli;
  Unit unit;
};

constexpr std::array kSaidEnglish{
    Said{"half", 500, Unit::times},       Said{"halve", 500, Unit::times},       Said{"halves", 500, Unit::times},
    Said{"halved", 500, Unit::times},     Said{"halving", 500, Unit::times},     Said{"double", 2000, Unit::times},
    Said{"doubles", 2000, Unit::times},   Said{"doubled", 2000, Unit::times},    Said{"doubling", 2000, Unit::times},
    Said{"triple", 3000, Unit::times},    Said{"tripled", 3000, Unit::times},    Said{"twice", 2000, Unit::times},
    Said{"quadruple", 4000, Unit::times}, Said{"zero", 0, Unit::plain},          Said{"two-thirds", 667, Unit::times},
    Said{"two", 2000, Unit::things},      Said{"three", 3000, Unit::things},     Said{"four", 4000, Unit::things},
    Said{"five", 5000, Unit::things},     Said{"six", 6000, Unit::things},       Said{"seven", 7000, Unit::things},
    Said{"eight", 8000, Unit::things},    Said{"nine", 9000, Unit::things},      Said{"ten", 10000, Unit::things},
    Said{"twelve", 12000, Unit::things},  Said{"twenty", 20000, Unit::things},   Said{"thirty", 30000, Unit::things},
    Said{"fifty", 50000, Unit::things},   Said{"dozen", 12000, Unit::things},    Said{"third", 333, Unit::times},
    Said{"thirds", 667, Unit::times},     Said{"hundred", 100000, Unit::things},
};

constexpr std::array kSaidKorean{
    Said{"절반", 500, Unit::times},          Said{"반으로", 500, Unit::times},
    Said{"두배", 2000, Unit::times},         Said{"두 배", 2000, Unit::times},
    Said{"세 배", 3000, Unit::times},        Said{"세배", 3000, Unit::times},
    Said{"네 배", 4000, Unit::times},        Said{"갑절", 2000, Unit::times},
    Said{"반나절", 43'200'000, Unit::time},  Said{"하루", 86'400'000, Unit::time},
    Said{"이틀", 172'800'000, Unit::time},   Said{"사흘", 259'200'000, Unit::time},
    Said{"일주일", 604'800'000, Unit::time}, Said{"한 시간", 3'600'000, Unit::time},
    Said{"평균 이하", 0, Unit::level},       Said{"평균 이상", 0, Unit::level},
    Said{"평균 수준", 0, Unit::level},       Said{"수준 이하", 0, Unit::level},
    Said{"수준 이상", 0, Unit::level},       Said{"제로", 0, Unit::plain},
    Said{"한 번", 1000, Unit::things},       Said{"두 번", 2000, Unit::things},
    Said{"세 번", 3000, Unit::things},       Said{"한 건", 1000, Unit::things},
    Said{"두 시간", 7'200'000, Unit::time},
};

template <class Names>
UnitFound named(std::string_view word, const Names& names) {
  const auto found = std::ranges::find(names, word, &Name::word);
  if (found == names.end()) return {};
  return {found->unit, found->factor, word.size()};
}

/// What may follow a number in words, so that "하루" in "하루 전까지" or "두 번째" is none.
bool follows_well(std::string_view rest) {
  for (const auto bad : {"전", "째", "종일", "안에", " 전", " 안에", " 이내", " 내 ", "빨리", " 만에", "에 "}) {
    if (rest.starts_with(bad)) return false;
  }
  return true;
}

constexpr std::array<std::string_view, 10> kNumerals{"한",   "두",   "세",   "네",   "다섯",
                                                     "여섯", "일곱", "여덟", "아홉", "열"};

/// "두 명", "세 곳으로": a numeral and what it counts; "한 번에" says no number.
SaidNumber counted_korean(std::span<const Token> tokens, std::size_t at) {
  const auto numeral = std::ranges::find(kNumerals, tokens[at].text);
  const bool is_followed =
      at + 1 < tokens.size() && tokens[at + 1].kind == TokenKind::hangul && tokens[at].tail.empty();
  if (numeral == kNumerals.end() || !is_followed) return {};
  const auto word = korean_word(tokens, at + 1);
  const auto unit = korean_unit(word);
  const auto rest = word.substr(unit.size_bytes);
  if (unit.size_bytes == 0 || rest == "에" || !begins_with_particle(rest)) return {};
  auto next = at + 1;
  while (next < tokens.size() && tokens[next].begin < tokens[at + 1].begin + word.size()) ++next;
  return {(numeral - kNumerals.begin() + 1) * 1000 * unit.factor, unit.unit, next - at, rest};
}

SaidNumber said_korean(std::span<const Token> tokens, std::size_t at) {
  const auto& last = tokens.back();
  const auto size =
      static_cast<std::size_t>(last.text.data() + last.text.size() + last.tail.size() - tokens[at].text.data());
  const std::string_view rest(tokens[at].text.data(), size);
  for (const auto& each : kSaidKorean) {
    if (!rest.starts_with(each.word) || !follows_well(rest.substr(each.word.size()))) continue;
    const auto end = tokens[at].begin + each.word.size();
    auto next = at;
    while (next < tokens.size() && tokens[next].begin < end) ++next;
    return {each.value_milli, each.unit, next - at, tokens[next - 1].tail};
  }
  return counted_korean(tokens, at);
}

}  // namespace

UnitFound korean_unit(std::string_view word) {
  for (const auto& each : kKorean) {
    if (word.starts_with(each.word)) return {each.unit, each.factor, each.word.size()};
  }
  UnitFound best;
  for (const auto counter : kCounters) {
    if (word.starts_with(counter) && counter.size() > best.size_bytes) best = {Unit::things, 1, counter.size()};
  }
  return best;
}

UnitFound english_unit(std::string_view word) { return named(word, kEnglish); }

SaidNumber said_number(std::span<const Token> tokens, std::size_t at) {
  if (tokens[at].kind == TokenKind::hangul) return said_korean(tokens, at);
  const auto before = at > 0 ? tokens[at - 1].text : std::string_view{};
  if (tokens[at].text == "one" && (before == "least" || before == "most" || before == "than"))
    return {1000, Unit::things, 1};
  const auto found = std::ranges::find(kSaidEnglish, tokens[at].text, &Said::word);
  if (found == kSaidEnglish.end()) return {};
  const bool is_next_number = at + 1 < tokens.size() && tokens[at + 1].kind == TokenKind::number;
  if (is_next_number ||
      (found->word == "third" && at > 0 && tokens[at - 1].text != "a" && tokens[at - 1].text != "one"))
    return {};
  SaidNumber said{found->value_milli, found->unit, 1};
  const auto unit = at + 1 < tokens.size() ? english_unit(tokens[at + 1].text) : UnitFound{};
  if (unit.size_bytes > 1 && said.unit == Unit::things && unit.unit != Unit::times)
    said = {said.value_milli * unit.factor, unit.unit, 2};
  return said;
}

}  // namespace northstar::core::coach
