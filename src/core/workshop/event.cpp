#include "core/workshop/event.hpp"

#include <concepts>

#include "base/overloaded.hpp"

namespace northstar::core {
namespace {

template <class Event, class... Events>
concept IsOneOf = (std::same_as<Event, Events> || ...);

/// What lies in the log for ever: neither names nor open ballots. A new event is in this list or has a case of its own;
/// otherwise `kept_in` does not compile, so that nothing secret gets into the log by default.
template <class Event>
concept IsLogged = IsOneOf<
    Event,
    WorkshopCreated, WorkshopDescribed, WorkshopFinished, WorkshopReopened, ParticipantAdded,
    ParticipantChanged, RoleChanged, ParticipantRemoved, ParticipantReadmitted, GroupsFormed, AgendaSet,
    AgendaItemStarted, ClockPaused, ClockResumed, AgendaItemExtended, AgendaItemEnded, AgendaItemSkipped, AgendaItemUnskipped,
    ActivitiesPlanned, ActivityStarted,
    DoneMarked, DoneUnmarked, CardAdded, CardEdited, CardMoved, CardDeleted, CardRestored, CardsMerged,
    CardUnmerged, CardSigned, CardsRevealed, CommentAdded, CommentDeleted, ClusterCreated, ClusterRenamed,
    CardsAssigned, ClusterDissolved, CardsLinked, CardsUnlinked, VoteOpened, VoterCounted, VoteClosed,
    VoteCancelled, RatingOpened, RaterCounted, RatingClosed, DecisionRecorded, DecisionRemoved, QualitiesRated,
    OutcomeDefined, ConsensusGiven, ActionAdded, ActionEdited, ActionRemoved, NoteAdded, NoteEdited,
    NoteRemoved, ReturnRated>;

}  // namespace

Keeping kept_in(const Event& event) {
  return std::visit(base::Overloaded{
                        [](const BallotCast&) { return Keeping::box; },
                        [](const RatingCast&) { return Keeping::box; },
                        [](const PersonDescribed&) { return Keeping::people; },
                        [](const CardShown&) { return Keeping::nowhere; },
                        [](const IsLogged auto&) { return Keeping::log; },
                    },
                    event);
}

RoundId destroyed_box(const Event& event) {
  return std::visit(base::Overloaded{
                        [](const VoteClosed& e) { return e.vote; },
                        [](const VoteCancelled& e) { return e.vote; },
                        [](const RatingClosed& e) { return e.rating; },
                        [](const auto&) { return RoundId{}; },
                    },
                    event);
}

}  // namespace northstar::core
