#pragma once

#include <map>
#include <vector>

#include "core/insight/agreement.hpp"
#include "core/insight/chain.hpp"
#include "core/insight/open_round.hpp"
#include "core/rating/summary.hpp"
#include "core/vote/tally.hpp"

namespace northstar::core {

/// Everything that a screen shows and that is computed rather than said: one workshop's derived figures. A screen takes
/// them from here and never computes them again.
struct Insight {
  /// Of the closed votes.
  std::map<RoundId, Tally> tallies;
  /// Of the closed ratings, option by option in the order in which they were opened.
  std::map<RoundId, std::vector<OptionSummary>> summaries;
  std::map<RoundId, OpenRound> open_rounds;
  /// The open round that the running activity is about; empty when there is none.
  RoundId running_round;
  std::map<CardId, Agreement> agreements;
  Chain chain;

  friend bool operator==(const Insight&, const Insight&) = default;
};

/// Computes the figures of `view`, a workshop as one viewer sees it; so they tell nothing that the viewer may not see.
[[nodiscard]] Insight insight(const Workshop& view);

}  // namespace northstar::core
