#include "core/vote/tally.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "core/vote/side_guard.hpp"

namespace northstar::core {
namespace {

int& of_side(SideCounts& counts, Side side) {
  switch (side) {
    case Side::business:
      return counts.business;
    case Side::it:
      return counts.it;
    case Side::host:
      return counts.host;
  }
  return counts.host;
}

void add(std::optional<SideCounts>& counts, std::optional<Side> side, int number) {
  if (counts && side) of_side(*counts, *side) += number;
}

void count_ballot(std::map<OptionId, OptionTally>& options, const UntiedBallot& ballot) {
  for (const auto& choice : ballot.choices) {
    const auto found = options.find(choice.option);
    if (found == options.end()) continue;
    auto& option = found->second;
    option.dots += choice.dots;
    option.backers += 1;
    add(option.dots_by_side, ballot.side, choice.dots);
    add(option.backers_by_side, ballot.side, 1);
  }
}

/// Puts the options in the order in which a room reads them, and says which of them tie.
std::vector<OptionTally> ranked(const std::map<OptionId, OptionTally>& options) {
  std::vector<OptionTally> list;
  for (const auto& [id, option] : options) list.push_back(option);
  std::ranges::sort(list, [](const OptionTally& one, const OptionTally& other) {
    return std::tie(other.dots, one.option) < std::tie(one.dots, other.option);
  });
  for (std::size_t i = 1; i < list.size(); ++i) list[i].ties_with_above = is_tie(list[i].dots, list[i - 1].dots);
  return list;
}

}  // namespace

Tally tally(const Vote& vote) {
  const auto none = sides_shown(vote.ballots) ? std::optional(SideCounts{}) : std::nullopt;
  std::map<OptionId, OptionTally> options;
  for (const auto id : vote.options) {
    options[id] = {.option = id, .dots_by_side = none, .backers_by_side = none};
  }
  Tally result{.ballots = static_cast<int>(vote.ballots.size()), .ballots_by_side = none, .options = {}};
  for (const auto& ballot : vote.ballots) {
    count_ballot(options, ballot);
    add(result.ballots_by_side, ballot.side, 1);
  }
  result.options = ranked(options);
  return result;
}

bool is_tie(int dots, int other_dots) {
  const long long gap = dots - other_dots;
  // gap ≤ 2·sqrt((a + b) / 2), squared so that it stays in whole numbers.
  return gap * gap <= 2LL * (dots + other_dots);
}

}  // namespace northstar::core
