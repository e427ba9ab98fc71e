#include "core/similar/duplicate.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "base/utf8.hpp"
#include "core/similar/stem.hpp"

namespace northstar::core::similar {
namespace {

/// Words of which one text may not have the first and the other the second.
struct Opposites {
  std::string_view left;
  std::string_view right;
};

constexpr std::array<Opposites, 44> kOpposites{{
    {"increase", "decrease"},
    {"increase", "reduc"},
    {"increas", "declin"},
    {"more", "fewer"},
    {"more", "less"},
    {"high", "low"},
    {"grow", "shrink"},
    {"rise", "fall"},
    {"raise", "lower"},
    {"up", "down"},
    {"before", "after"},
    {"first", "last"},
    {"open", "clos"},
    {"start", "stop"},
    {"start", "end"},
    {"buy", "sell"},
    {"buyer", "seller"},
    {"internal", "external"},
    {"online", "offline"},
    {"manual", "automat"},
    {"import", "export"},
    {"inbound", "outbound"},
    {"fast", "slow"},
    {"too many", "too few"},
    {"with", "without"},
    {"early", "late"},
    {"morning", "evening"},
    {"today", "tomorrow"},
    {"증가", "감소"},
    {"늘", "줄"},
    {"높", "낮"},
    {"올리", "내리"},
    {"상승", "하락"},
    {"입고", "출고"},
    {"수입", "수출"},
    {"국내", "해외"},
    {"신규", "기존"},
    {"전에", "후에"},
    {"시작", "종료"},
    {"빠르", "느리"},
    {"많", "적"},
    {"온라인", "오프라인"},
    {"이번", "다음"},
    {"오전", "오후"},
}};

constexpr std::array<std::string_view, 8> kKoreanNegations{"않", "없", "못", "안 되", "안되", "아니", "불가", "미흡"};
constexpr std::array<std::string_view, 9> kEnglishNegations{"no",    "not",     "never", "cannot", "can't",
                                                            "don't", "doesn't", "isn't", "without"};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_wide(char c) { return (static_cast<unsigned char>(c) & 0x80U) != 0; }

using Words = std::vector<std::string_view>;

/// Texts that differ in a number or a code speak of different things.
std::vector<std::string> codes_of(const Words& words) {
  std::vector<std::string> codes;
  for (const auto word : words) {
    const bool is_letter = word.size() == 1 && word != "a" && word != "i";
    if (!is_letter && std::ranges::none_of(word, is_digit)) continue;
    const auto end = std::ranges::find_if(word, is_wide);
    codes.emplace_back(word.begin(), end);
  }
  std::ranges::sort(codes);
  return codes;
}

int negations_of(std::string_view text, const Words& words) {
  int count = 0;
  for (const auto negation : kKoreanNegations) count += text.contains(negation) ? 1 : 0;
  for (const auto word : words) count += std::ranges::find(kEnglishNegations, word) != kEnglishNegations.end() ? 1 : 0;
  return count;
}

/// An English word is sought at the start of a word, a Korean one anywhere.
bool says(std::string_view text, const Words& words, std::string_view word) {
  if (is_wide(word.front())) return text.contains(word);
  return std::ranges::any_of(
      words, [word](std::string_view each) { return word.size() < 5 ? each == word : each.starts_with(word); });
}

constexpr std::size_t kLeastCodePoints = 4;

bool are_of_a_length(const Gist& left, const Gist& right) {
  const auto [shorter, longer] = std::minmax(left.code_points, right.code_points);
  return shorter >= kLeastCodePoints && longer <= 2 * shorter;
}

/// One text has only the first word of a pair, the other only the second.
bool are_opposed(const Gist& left, const Gist& right) {
  const auto only_first = [](const Gist& gist) { return gist.firsts & ~gist.seconds; };
  const auto only_second = [](const Gist& gist) { return gist.seconds & ~gist.firsts; };
  return ((only_first(left) & only_second(right)) | (only_second(left) & only_first(right))) != 0;
}

}  // namespace

Gist gist_of(std::string_view folded) {
  Gist gist{words_of(folded), {}, 0, base::count_code_points(folded), 0, 0};
  gist.codes = codes_of(gist.words);
  gist.negations = negations_of(folded, gist.words);
  static_assert(kOpposites.size() <= 64);
  for (std::size_t i = 0; i < kOpposites.size(); ++i) {
    gist.firsts |= std::uint64_t{says(folded, gist.words, kOpposites[i].left)} << i;
    gist.seconds |= std::uint64_t{says(folded, gist.words, kOpposites[i].right)} << i;
  }
  return gist;
}

bool may_say_the_same(const Gist& left, const Gist& right) {
  return are_of_a_length(left, right) && left.codes == right.codes && left.negations == right.negations &&
         !are_opposed(left, right);
}

bool are_same_words(const Gist& left, const Gist& right) { return !left.words.empty() && left.words == right.words; }

}  // namespace northstar::core::similar
