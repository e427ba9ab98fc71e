#include "core/insight/alignment.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

#include "core/vote/tally.hpp"

namespace northstar::core {
namespace {

/// "Top five" is a number that people follow without a measure (domain.md, section 5).
constexpr std::size_t kTop = 5;

/// One side's part of a tally: which number of the counts is its own.
using CountOf = int SideCounts::*;

double total_dots(const Tally& tally, CountOf side) {
  int sum = 0;
  for (const auto& option : tally.options) sum += (*option.dots_by_side).*side;
  return sum;
}

/// The share of the side's dots that lies on each option, in the tally's order.
std::vector<double> shares(const Tally& tally, CountOf side) {
  const double total = total_dots(tally, side);
  std::vector<double> result;
  for (const auto& option : tally.options) result.push_back((*option.dots_by_side).*side / total);
  return result;
}

double overlap(const std::vector<double>& p, const std::vector<double>& q) {
  double sum = 0;
  for (std::size_t i = 0; i < p.size(); ++i) sum += std::min(p[i], q[i]);
  return sum;
}

/// One option's part in the divergence of `p` from the middle of both; no dots add nothing.
double surprise_bits(double p, double middle) { return p > 0 ? p * std::log2(p / middle) : 0; }

double divergence_bits(const std::vector<double>& p, const std::vector<double>& q) {
  double sum = 0;
  for (std::size_t i = 0; i < p.size(); ++i) {
    const double middle = (p[i] + q[i]) / 2;
    sum += surprise_bits(p[i], middle) + surprise_bits(q[i], middle);
  }
  return sum / 2;
}

std::vector<OptionId> top(const Tally& tally, CountOf side) {
  std::vector<std::pair<int, OptionId>> ranked;
  for (const auto& option : tally.options) {
    const int dots = (*option.dots_by_side).*side;
    if (dots > 0) ranked.emplace_back(-dots, option.option);
  }
  std::ranges::sort(ranked);
  std::vector<OptionId> result;
  for (const auto& [order, option] : ranked) {
    if (result.size() < kTop) result.push_back(option);
  }
  return result;
}

double support_of(const Tally& tally, const OptionTally& option) {
  const auto of_side = [&](CountOf side) {
    return ((*option.backers_by_side).*side + 1.0) / ((*tally.ballots_by_side).*side + 2.0);
  };
  return of_side(&SideCounts::business) * of_side(&SideCounts::it);
}

std::vector<OptionSupport> ranked_support(const Tally& tally) {
  std::vector<OptionSupport> result;
  for (const auto& option : tally.options) result.push_back({option.option, support_of(tally, option)});
  std::ranges::sort(result, [](const OptionSupport& one, const OptionSupport& other) {
    return std::tie(other.support, one.option) < std::tie(one.support, other.option);
  });
  return result;
}

}  // namespace

std::optional<Alignment> alignment(const Vote& vote) {
  const auto counted = tally(vote);
  if (vote.status != RoundStatus::closed || !counted.ballots_by_side) return std::nullopt;
  const auto business = shares(counted, &SideCounts::business);
  const auto it = shares(counted, &SideCounts::it);
  Alignment result{.overlap = overlap(business, it),
                   .divergence_bits = divergence_bits(business, it),
                   .top_business = top(counted, &SideCounts::business),
                   .top_it = top(counted, &SideCounts::it),
                   .top_in_common = 0,
                   .support = ranked_support(counted)};
  result.top_in_common = static_cast<int>(std::ranges::count_if(
      result.top_business, [&](OptionId id) { return std::ranges::find(result.top_it, id) != result.top_it.end(); }));
  return result;
}

}  // namespace northstar::core
