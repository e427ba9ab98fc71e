#include "core/workshop/evolve.hpp"

#include "base/overloaded.hpp"
#include "core/action/evolve.hpp"
#include "core/activity/evolve.hpp"
#include "core/agenda/evolve.hpp"
#include "core/card/evolve.hpp"
#include "core/cluster/evolve.hpp"
#include "core/consensus/evolve.hpp"
#include "core/link/evolve.hpp"
#include "core/outcome/evolve.hpp"
#include "core/participant/evolve.hpp"
#include "core/rating/evolve.hpp"
#include "core/retrospective/evolve.hpp"
#include "core/vote/evolve.hpp"

namespace northstar::core {
namespace {

/// The events that one feature's state takes. An event that no feature takes, or two, does not compile.
template <class E, class FeatureState>
concept EventOf = requires(FeatureState& state, const E& event) { evolve(state, event); };

/// WO3: a workshop is live from the first thing that its clock or its activities start.
void go_live(Workshop& workshop) {
  if (workshop.status == WorkshopStatus::draft) workshop.status = WorkshopStatus::live;
}

}  // namespace

Workshop evolve(Workshop w, const Event& event) {
  std::visit(base::Overloaded{
                 [&](const WorkshopCreated& e) { w.description = e.description; },
                 [&](const WorkshopDescribed& e) { w.description = e.description; },
                 [&](const WorkshopFinished&) { w.status = WorkshopStatus::finished; },
                 [&](const WorkshopReopened&) { w.status = WorkshopStatus::live; },
                 [&](const AgendaItemStarted& e) { evolve(w.agenda, e), go_live(w); },
                 [&](const ActivityStarted& e) { evolve(w.activities, e), go_live(w); },
                 [&](const ParticipantRemoved& e) { evolve(w.participants, e), w.activities.done.erase(e.participant); },
                 [&](const EventOf<Participants> auto& e) { evolve(w.participants, e); },
                 [&](const EventOf<Agenda> auto& e) { evolve(w.agenda, e); },
                 [&](const EventOf<Activities> auto& e) { evolve(w.activities, e); },
                 [&](const EventOf<Cards> auto& e) { evolve(w.cards, e); },
                 [&](const EventOf<Clusters> auto& e) { evolve(w.clusters, e); },
                 [&](const EventOf<Links> auto& e) { evolve(w.links, e); },
                 [&](const EventOf<Votes> auto& e) { evolve(w.votes, e); },
                 [&](const EventOf<Ratings> auto& e) { evolve(w.ratings, e); },
                 [&](const EventOf<Outcomes> auto& e) { evolve(w.outcomes, e); },
                 [&](const EventOf<Consensus> auto& e) { evolve(w.consensus, e); },
                 [&](const EventOf<Actions> auto& e) { evolve(w.actions, e); },
                 [&](const EventOf<Retrospective> auto& e) { evolve(w.retrospective, e); },
             },
             event);
  return w;
}

}  // namespace northstar::core
