#pragma once

#include <map>
#include <set>

#include "core/workshop/workshop.hpp"

namespace northstar::core {

enum class RoundKind { vote, rating };

/// How far a round with secret answers is: who, never what.
struct OpenRound {
  RoundKind kind = RoundKind::vote;
  /// How many have answered.
  int answered = 0;
  /// Who may answer now, and who answered and may not any more: they stay counted (rule VO5).
  std::set<ParticipantId> people;

  friend bool operator==(const OpenRound&, const OpenRound&) = default;
};

/// All open votes and ratings of `workshop` (rule IN8).
[[nodiscard]] std::map<RoundId, OpenRound> open_rounds(const Workshop& workshop);

/// The open round on the stage of the running activity, a vote before a rating; empty when there is none.
[[nodiscard]] RoundId running_round(const Workshop& workshop);

}  // namespace northstar::core
