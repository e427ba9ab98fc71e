#include "core/insight/insight.hpp"

namespace northstar::core {
namespace {

/// What `compute` makes of each closed round.
template <class Rounds, class Compute>
auto of_closed(const Rounds& rounds, Compute compute) {
  std::map<RoundId, decltype(compute(rounds.begin()->second))> result;
  for (const auto& [id, round] : rounds) {
    if (round.status == RoundStatus::closed) result.emplace_hint(result.end(), id, compute(round));
  }
  return result;
}

}  // namespace

Insight insight(const Workshop& view) {
  return {.tallies = of_closed(view.votes.list, tally),
          .summaries = of_closed(view.ratings.list, summary),
          .open_rounds = open_rounds(view),
          .running_round = running_round(view),
          .agreements = agreements(view),
          .chain = chain(view)};
}

}  // namespace northstar::core
