#include "core/workshop/project.hpp"

#include "base/overloaded.hpp"
#include "core/card/project.hpp"
#include "core/rating/project.hpp"
#include "core/vote/project.hpp"

namespace northstar::core {
namespace {

/// Turns a feature's projection into the workshop's.
template <class FeatureEvent>
Projection lift(Projected<FeatureEvent> projected) {
  return std::visit(base::Overloaded{
                        [](Hidden hidden) -> Projection { return hidden; },
                        [](Unchanged unchanged) -> Projection { return unchanged; },
                        [](std::vector<FeatureEvent>& events) -> Projection {
                          std::vector<Event> lifted;
                          for (auto& event : events) {
                            std::visit([&lifted](auto& e) { lifted.emplace_back(std::move(e)); }, event);
                          }
                          return lifted;
                        },
                    },
                    projected);
}

template <class E, class... Open>
concept OneOf = (std::is_same_v<E, Open> || ...);

/// The events that everyone in the workshop may see. An event is sent to nobody, and does not compile, until it stands here or
/// its feature says who sees it.
template <class E>
concept OpenToAll = OneOf<
    E, WorkshopCreated, WorkshopDescribed, WorkshopFinished, WorkshopReopened, ParticipantAdded, ParticipantChanged,
    RoleChanged, PersonDescribed, ParticipantRemoved, ParticipantReadmitted, GroupsFormed, AgendaSet, AgendaItemStarted,
    ClockPaused, ClockResumed, AgendaItemExtended,
    AgendaItemEnded, AgendaItemSkipped, AgendaItemUnskipped,
    ActivitiesPlanned, ActivityStarted, DoneMarked, DoneUnmarked,
    ClusterCreated, ClusterRenamed, CardsAssigned, ClusterDissolved, CardsLinked, CardsUnlinked, OutcomeDefined,
    ConsensusGiven, ActionAdded, ActionEdited, ActionRemoved, NoteAdded, NoteEdited, NoteRemoved, ReturnRated>;

}  // namespace

Workshop project(const Workshop& workshop, const Viewer& viewer) {
  return {
      .description = workshop.description,
      .status = workshop.status,
      .participants = workshop.participants,
      .agenda = workshop.agenda,
      .activities = workshop.activities,
      .cards = project(workshop.cards, viewer),
      .clusters = workshop.clusters,
      .links = workshop.links,
      .votes = project(workshop.votes, viewer),
      .ratings = project(workshop.ratings, viewer),
      .outcomes = workshop.outcomes,
      .consensus = workshop.consensus,
      .actions = workshop.actions,
      .retrospective = workshop.retrospective,
  };
}

Projection project(const Event& event, const Workshop& before, const Viewer& viewer) {
  return std::visit(base::Overloaded{
                        [](const OpenToAll auto&) -> Projection { return Unchanged{}; },
                        [&](const auto& e) requires requires { project(e, before.cards, viewer); } {
                          return lift(project(e, before.cards, viewer));
                        },
                        [&](const auto& e) requires requires { project(e, before.votes, viewer); } {
                          return lift(project(e, before.votes, viewer));
                        },
                        [&](const auto& e) requires requires { project(e, before.ratings, viewer); } {
                          return lift(project(e, before.ratings, viewer));
                        },
                    },
                    event);
}

}  // namespace northstar::core
