#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/reject.hpp"
#include "core/vote/vote.hpp"

namespace northstar::core {

/// More dots than a hundred-point vote needs would only make sums hard to read.
inline constexpr int kMaxBudget = 100;

/// Says what is wrong with the parameters of a vote, or nothing (rule VO3).
/// @rejects out_of_range
[[nodiscard]] std::optional<Reject> check_rules(const VoteRules& rules);

/// Says what is wrong with one ballot in a vote with these options and rules, or nothing (rules VO6 to VO8).
/// @rejects unknown_option, already_exists (named twice), out_of_range, over_limit, over_budget
[[nodiscard]] std::optional<Reject> check_choices(std::span<const Choice> choices, std::span<const OptionId> options,
                                                  const VoteRules& rules);

/// The dots that suit so many options: a third of them, between three and eight, at most two on one (domain.md, section
/// 3, after the n/3 rule of dot voting).
[[nodiscard]] VoteRules suggested_rules(std::size_t option_count);

}  // namespace northstar::core
