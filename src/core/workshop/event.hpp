#pragma once

#include <variant>

#include "core/workshop/workshop.hpp"

namespace northstar::core {

/// All that can happen to a workshop.
using Event = std::variant<
    WorkshopCreated, WorkshopDescribed, WorkshopFinished, WorkshopReopened,
    ParticipantAdded, ParticipantChanged, RoleChanged, PersonDescribed, ParticipantRemoved, ParticipantReadmitted, GroupsFormed,
    AgendaSet, AgendaItemStarted, ClockPaused, ClockResumed, AgendaItemExtended,
    AgendaItemEnded, AgendaItemSkipped, AgendaItemUnskipped,
    ActivitiesPlanned, ActivityStarted, DoneMarked, DoneUnmarked,
    CardAdded, CardEdited, CardMoved, CardDeleted, CardRestored, CardsMerged, CardUnmerged, CardSigned, CardsRevealed, CommentAdded,
    CommentDeleted, CardShown,
    ClusterCreated, ClusterRenamed, CardsAssigned, ClusterDissolved,
    CardsLinked, CardsUnlinked,
    VoteOpened, BallotCast, VoterCounted, VoteClosed, VoteCancelled,
    RatingOpened, RatingCast, RaterCounted, RatingClosed, DecisionRecorded, DecisionRemoved, QualitiesRated,
    OutcomeDefined,
    ConsensusGiven,
    ActionAdded, ActionEdited, ActionRemoved,
    NoteAdded, NoteEdited, NoteRemoved, ReturnRated>;

/// Where an event is stored.
enum class Keeping {
  log,      ///< The workshop's log, for ever.
  box,      ///< The ballot box: one row for each round and participant, destroyed when the round ends.
  people,   ///< The table of people: one row for each participant.
  nowhere,  ///< Made for one viewer's eyes; never stored.
};

/// Says where `event` is stored (architecture.md, rules 6 and 7).
[[nodiscard]] Keeping kept_in(const Event& event);

/// The round whose box `event` destroys, or the empty id.
[[nodiscard]] RoundId destroyed_box(const Event& event);

}  // namespace northstar::core
