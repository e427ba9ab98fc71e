#include "core/rating/summary.hpp"

#include <algorithm>
#include <numeric>

#include "core/vote/side_guard.hpp"

namespace northstar::core {
namespace {

/// The value a given number of quarters into the sorted `values`, in thousandths: exact, because a quarter of 1,000 is
/// whole.
int quartile_milli(const std::vector<int>& values, std::size_t quarters) {
  const std::size_t steps = (values.size() - 1) * quarters;
  const std::size_t below = steps / 4;
  const std::size_t above = std::min(below + 1, values.size() - 1);
  return values[below] * 1000 + (values[above] - values[below]) * static_cast<int>(steps % 4) * 250;
}

struct Scores {
  std::vector<int> impact;
  std::vector<int> effort;

  void add(const Score& score) {
    impact.push_back(score.impact);
    effort.push_back(score.effort);
  }
  ScoreSpread spread() const { return {core::spread(impact), core::spread(effort)}; }
};

int width_milli(const Spread& spread) { return spread.upper_quartile_milli - spread.lower_quartile_milli; }

OptionSummary summarise(const Rating& rating, OptionId option) {
  Scores all;
  Scores business;
  Scores it;
  for (const auto& answer : rating.scores) {
    const auto score = std::ranges::find(answer.scores, option, &Score::option);
    if (score == answer.scores.end()) continue;
    all.add(*score);
    if (answer.side == Side::business) business.add(*score);
    if (answer.side == Side::it) it.add(*score);
  }
  OptionSummary result{option, all.spread(), std::nullopt, std::nullopt};
  result.disagreement_milli = std::max(width_milli(result.all.impact), width_milli(result.all.effort));
  if (std::min(business.impact.size(), it.impact.size()) >= kLeastAnswersOfSide) {
    result.business = business.spread();
    result.it = it.spread();
  }
  return result;
}

}  // namespace

Spread spread(std::vector<int> values) {
  if (values.empty()) return {};
  std::ranges::sort(values);
  const int count = static_cast<int>(values.size());
  const int sum_milli = std::accumulate(values.begin(), values.end(), 0) * 1000;
  return {.count = count,
          .lower_quartile_milli = quartile_milli(values, 1),
          .median_milli = quartile_milli(values, 2),
          .upper_quartile_milli = quartile_milli(values, 3),
          .mean_milli = (sum_milli + count / 2) / count};
}

std::vector<OptionSummary> summary(const Rating& rating) {
  std::vector<OptionSummary> options;
  for (const auto option : rating.options) options.push_back(summarise(rating, option));
  return options;
}

}  // namespace northstar::core
