#include "core/vote/ballot_rules.hpp"

#include <algorithm>
#include <set>

namespace northstar::core {

std::optional<Reject> check_rules(const VoteRules& rules) {
  if (rules.budget < 1 || rules.budget > kMaxBudget) return Reject::out_of_range;
  if (rules.limit_per_option < 1 || rules.limit_per_option > rules.budget) return Reject::out_of_range;
  return std::nullopt;
}

std::optional<Reject> check_choices(std::span<const Choice> choices, std::span<const OptionId> options,
                                    const VoteRules& rules) {
  std::set<OptionId> named;
  int sum = 0;
  for (const auto& choice : choices) {
    if (std::ranges::find(options, choice.option) == options.end()) return Reject::unknown_option;
    if (!named.insert(choice.option).second) return Reject::already_exists;
    if (choice.dots < 1) return Reject::out_of_range;
    if (choice.dots > rules.limit_per_option) return Reject::over_limit;
    sum += choice.dots;
  }
  if (sum > rules.budget) return Reject::over_budget;
  return std::nullopt;
}

VoteRules suggested_rules(std::size_t option_count) {
  // Adding one before the division rounds a third to the nearest whole.
  const auto third = std::clamp<std::size_t>((option_count + 1) / 3, 3, 8);
  return {.budget = static_cast<int>(third), .limit_per_option = 2};
}

}  // namespace northstar::core
