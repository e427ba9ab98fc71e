#pragma once

#include <optional>
#include <set>
#include <span>

#include "core/card/card.hpp"
#include "core/cluster/cluster.hpp"
#include "core/participant/participant.hpp"
#include "core/reject.hpp"
#include "core/vote/vote.hpp"

namespace northstar::core {

/// What a round with secret answers needs to know of the workshop: what it can ask about, and who may answer.
struct Electorate {
  const Cards& cards;
  const Clusters& clusters;
  const Participants& participants;
};

/// Two hundred options are more than a room can read in the time of a vote.
inline constexpr std::size_t kMaxOptions = 200;
/// A day has a handful of rounds; a hundred of each kind leave room for run-offs and for trying out.
inline constexpr std::size_t kMaxRounds = 100;

/// Whether an option must be on the board now, or may have been merged or deleted since the round was held.
enum class Standing { live, ever };

/// The card that `option` names, if it names one.
[[nodiscard]] CardId card_named(OptionId option);
/// The cluster that `option` names, if it names one.
[[nodiscard]] ClusterId cluster_named(OptionId option);

/// Says why `options` cannot be asked about on `stage`, or nothing (rule VO2).
/// @rejects no_options, too_many, already_exists (named twice), unknown_option, wrong_stage
[[nodiscard]] std::optional<Reject> check_options(const Electorate& electorate, OptionKind kind, Stage stage,
                                                  std::span<const OptionId> options, Standing standing);

/// Tells whether everything behind `option` was written by `participant` (rule VO9).
[[nodiscard]] bool is_own_option(const Electorate& electorate, OptionKind kind, OptionId option,
                                 ParticipantId participant);

/// Says why `participant` does not answer in a round, or nothing (rule VO5).
/// @rejects not_a_voter
[[nodiscard]] std::optional<Reject> check_voter(const Participants& participants, ParticipantId participant,
                                                HostVotes host_votes);

/// Everybody who answers in a round (rule VO5).
[[nodiscard]] std::set<ParticipantId> answerers(const Participants& participants, HostVotes host_votes);

}  // namespace northstar::core
