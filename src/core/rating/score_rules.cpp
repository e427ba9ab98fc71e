#include "core/rating/score_rules.hpp"

#include <algorithm>
#include <set>

#include "core/rating/decide.hpp"

namespace northstar::core {
namespace {

bool is_on_scale(int value) { return value >= kLeastScore && value <= kMostScore; }

bool is_same_quality(const QualityImportance& one, const QualityImportance& other) {
  return one.side == other.side && one.quality == other.quality;
}

}  // namespace

std::optional<Reject> check_scores(std::span<const Score> scores, std::span<const OptionId> options) {
  std::set<OptionId> scored;
  for (const auto& score : scores) {
    if (std::ranges::find(options, score.option) == options.end()) return Reject::unknown_option;
    if (!scored.insert(score.option).second) return Reject::already_exists;
    if (!is_on_scale(score.impact) || !is_on_scale(score.effort)) return Reject::out_of_range;
  }
  return std::nullopt;
}

std::optional<Reject> check_qualities(std::span<const QualityImportance> sorted) {
  if (sorted.size() > kMaxQualities) return Reject::too_many;
  for (const auto& quality : sorted) {
    if (const auto wrong = check_text(quality.quality, kQualityText)) return wrong;
    if (!is_on_scale(quality.importance)) return Reject::out_of_range;
  }
  if (std::ranges::adjacent_find(sorted, is_same_quality) != sorted.end()) return Reject::already_exists;
  return std::nullopt;
}

}  // namespace northstar::core
