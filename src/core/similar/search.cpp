#include <algorithm>
#include <utility>

#include "core/similar/pile.hpp"
#include "core/similar/stem.hpp"
#include "core/wording/folded_text.hpp"

namespace northstar::core {
namespace {

constexpr std::size_t kSyllableBytes = 3;

bool is_wide(char c) { return (static_cast<unsigned char>(c) & 0x80U) != 0; }

/// How well a text answers to one word of a query: 100 for a word that begins with its stem, 80 for one that holds it
/// (Korean compounds), and the share of its letters in a row for a slip of the keys.
int match_of(std::string_view stem, const std::vector<std::string_view>& words) {
  int best = 0;
  for (const auto word : words) {
    if (word.starts_with(stem)) return 100;
    const bool is_long = is_wide(stem.front()) ? stem.size() >= 2 * kSyllableBytes : stem.size() >= 4;
    if (is_long && word.contains(stem)) best = std::max(best, 80);
    const auto same = static_cast<std::size_t>(std::ranges::mismatch(stem, word).in1 - stem.begin());
    const bool is_nearly = is_long && same * 4 >= stem.size() * 3;
    if (is_nearly) best = std::max(best, static_cast<int>(60 * same / stem.size()));
  }
  return best;
}

constexpr int kLeastFound = 40;

}  // namespace

std::vector<Neighbour> search_texts(const std::vector<std::string>& texts, std::string_view query) {
  const auto folded = fold(query);
  std::vector<std::string_view> stems;
  for (const auto word : similar::words_of(folded.text)) {
    if (!similar::is_filler(word)) stems.push_back(similar::stem_of(word));
  }
  std::vector<Neighbour> found;
  for (std::size_t i = 0; i < texts.size() && !stems.empty(); ++i) {
    const auto text = fold(texts[i]);
    const auto words = similar::words_of(text.text);
    int sum = 0;
    for (const auto stem : stems) sum += match_of(stem, words);
    const int score = sum / static_cast<int>(stems.size());
    if (score >= kLeastFound) found.push_back({static_cast<std::uint32_t>(i + 1), score});
  }
  std::ranges::sort(found, {}, [](const Neighbour& each) { return std::pair(-each.score, each.line); });
  return found;
}

}  // namespace northstar::core
