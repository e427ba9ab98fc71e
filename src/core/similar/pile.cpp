#include "core/similar/pile.hpp"

#include <algorithm>

#include "core/similar/duplicate.hpp"
#include "core/similar/nearness.hpp"

namespace northstar::core {
namespace {

using similar::Folded;
using similar::Matrix;

std::uint32_t line_of(std::size_t number) { return static_cast<std::uint32_t>(number + 1); }
int percent(float share) { return std::clamp(static_cast<int>(share * 100 + 0.5F), 0, 100); }

/// From here on texts are taken for the same, guards permitting (docs/coach.md has the precision).
constexpr float kDuplicate = 0.6F;

std::optional<std::uint32_t> duplicate_of(const std::vector<similar::Gist>& gists, const Matrix& direct,
                                          std::size_t i) {
  std::optional<std::size_t> best;
  for (std::size_t j = 0; j < i; ++j) {
    const float nearness = direct.row(i)[j];
    if (nearness < kDuplicate) continue;
    if (similar::are_same_words(gists[i], gists[j])) return line_of(j);
    if (best && nearness <= direct.row(i)[*best]) continue;
    if (similar::may_say_the_same(gists[i], gists[j])) best = j;
  }
  return best ? std::optional(line_of(*best)) : std::nullopt;
}

std::vector<Neighbour> neighbours_of(const Matrix& shared, std::size_t i) {
  std::vector<Neighbour> neighbours;
  for (const auto j : similar::nearest(shared.row(i), kNeighbours)) {
    const auto score = percent(shared.row(i)[j]);
    if (score >= kLeastScore) neighbours.push_back({line_of(j), score});
  }
  return neighbours;
}

/// The unplaced text that is nearest to `from`, or the first one.
std::size_t next_of(const Matrix& shared, const std::vector<char>& placed, std::size_t from) {
  std::size_t best = placed.size();
  for (std::size_t j = 0; j < placed.size(); ++j) {
    if (placed[j] == 0 && (best == placed.size() || shared.row(from)[j] > shared.row(from)[best])) best = j;
  }
  return best;
}

float sum_of(std::span<const float> row) {
  float sum = 0;
  for (const float cell : row) sum += cell;
  return sum;
}

/// How near a text is to a group: the mean over those whom people put there.
float nearness_to(const Matrix& shared, std::size_t i, const std::vector<std::uint32_t>& group) {
  float sum = 0;
  for (const auto line : group) sum += line >= 1 && line <= shared.size() ? shared.row(i)[line - 1] : 0;
  return group.empty() ? 0 : sum / static_cast<float>(group.size());
}

constexpr float kLeastGuess = 0.1F;
/// The best group must lead the second by so much, or nothing is guessed.
constexpr float kLead = 1.2F;

std::optional<GroupGuess> guess(const Matrix& shared, std::size_t i,
                                const std::vector<std::vector<std::uint32_t>>& groups) {
  float best = 0, second = 0;
  std::size_t group = 0;
  for (std::size_t g = 0; g < groups.size(); ++g) {
    const float nearness = nearness_to(shared, i, groups[g]);
    if (nearness > best) {
      second = best;
      best = nearness;
      group = g;
    } else {
      second = std::max(second, nearness);
    }
  }
  if (best < kLeastGuess || best < kLead * second) return std::nullopt;
  return GroupGuess{line_of(i), line_of(group), percent(best)};
}

}  // namespace

std::vector<SimilarText> similar_texts(const std::vector<std::string>& texts) {
  const Folded pile(texts);
  const auto direct = similar::direct_nearness(pile, similar::Rare::counts);
  const auto shared = similar::shared_nearness(pile);
  std::vector<similar::Gist> gists;
  for (const auto text : pile.views()) gists.push_back(similar::gist_of(text));
  std::vector<SimilarText> result;
  for (std::size_t i = 0; i < texts.size(); ++i)
    result.push_back({line_of(i), neighbours_of(shared, i), duplicate_of(gists, direct, i)});
  return result;
}

std::vector<std::uint32_t> order_texts(const std::vector<std::string>& texts) {
  if (texts.empty()) return {};
  const auto shared = similar::shared_nearness(Folded(texts));
  std::size_t at = 0;
  for (std::size_t i = 1; i < texts.size(); ++i) {
    if (sum_of(shared.row(i)) > sum_of(shared.row(at))) at = i;
  }
  std::vector<char> placed(texts.size());
  std::vector<std::uint32_t> order;
  while (at < texts.size()) {
    placed[at] = 1;
    order.push_back(line_of(at));
    at = next_of(shared, placed, at);
  }
  return order;
}

std::vector<GroupGuess> guess_groups(const std::vector<std::string>& texts,
                                     const std::vector<std::vector<std::uint32_t>>& groups) {
  const auto shared = similar::shared_nearness(Folded(texts));
  std::vector<char> taken(texts.size());
  for (const auto& group : groups) {
    for (const auto line : group) {
      if (line >= 1 && line <= texts.size()) taken[line - 1] = 1;
    }
  }
  std::vector<GroupGuess> guesses;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    if (taken[i] != 0) continue;
    if (const auto found = guess(shared, i, groups)) guesses.push_back(*found);
  }
  return guesses;
}

}  // namespace northstar::core
