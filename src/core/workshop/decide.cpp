#include "core/workshop/decide.hpp"

#include <algorithm>

#include "base/overloaded.hpp"
#include "core/action/decide.hpp"
#include "core/activity/decide.hpp"
#include "core/agenda/decide.hpp"
#include "core/card/decide.hpp"
#include "core/cluster/decide.hpp"
#include "core/consensus/decide.hpp"
#include "core/decided.hpp"
#include "core/link/decide.hpp"
#include "core/outcome/decide.hpp"
#include "core/participant/decide.hpp"
#include "core/rating/decide.hpp"
#include "core/retrospective/decide.hpp"
#include "core/vote/decide.hpp"
#include "core/workshop/permission.hpp"

namespace northstar::core {
namespace {

using Verdict = std::expected<std::vector<Event>, Reject>;

/// Turns a feature's events into the workshop's.
template <class FeatureEvent>
Verdict lift(Decided<FeatureEvent> decided) {
  if (!decided) return std::unexpected(decided.error());
  std::vector<Event> events;
  events.reserve(decided->size());
  for (auto& event : *decided) {
    std::visit([&events](auto& e) { events.emplace_back(std::move(e)); }, event);
  }
  return events;
}

Verdict describe(Description description, const Workshop& workshop) {
  if (const auto wrong = check_description(description)) return std::unexpected(*wrong);
  if (description == workshop.description) return {};
  return std::vector<Event>{WorkshopDescribed{std::move(description)}};
}

Verdict create(const CreateWorkshop& command, const Workshop& workshop) {
  if (!workshop.description.title.empty()) return std::unexpected(Reject::already_exists);
  if (const auto wrong = check_description(command.description)) return std::unexpected(*wrong);
  return std::vector<Event>{WorkshopCreated{command.description}};
}

/// WO4: finishing twice is finishing once, and so is reopening.
template <class Change>
Verdict turn(const Workshop& workshop, WorkshopStatus from_other_than, Change change) {
  const bool finished = workshop.status == WorkshopStatus::finished;
  if (finished == (from_other_than == WorkshopStatus::finished)) return {};
  return std::vector<Event>{change};
}

/// WO11: an activity that everyone sees reveals what is still hidden on its stage.
Verdict start(const Workshop& workshop, const Caller& caller, const StartActivity& command) {
  auto verdict = lift(decide(workshop.activities, caller, command));
  if (!verdict || verdict->empty()) return verdict;
  const auto* activity = find_activity(workshop.activities, command.activity);
  const auto waits = [activity](const auto& entry) {
    return entry.second.stage == activity->stage && entry.second.exposure == Exposure::hidden;
  };
  if (activity->visibility == Visibility::everyone && std::ranges::any_of(workshop.cards.list, waits)) {
    verdict->emplace_back(CardsRevealed{activity->stage});
  }
  return verdict;
}

Caller caller_of(const Workshop& workshop, const Envelope& envelope) {
  const auto found = workshop.participants.list.find(envelope.actor);
  const auto role = found == workshop.participants.list.end() ? Role::observer : found->second.role;
  return {envelope.actor, role, envelope.authority, envelope.at};
}

/// Hands the command to its feature with what that feature needs to know. A command that no line takes, or two, does not compile.
Verdict dispatch(const Workshop& w, const Caller& caller, const Command& command) {
  const Electorate electorate{w.cards, w.clusters, w.participants};
  return std::visit(
      base::Overloaded{
          [&](const CreateWorkshop& c) { return create(c, w); },
          [&](const DescribeWorkshop& c) { return describe(c.description, w); },
          [&](const FinishWorkshop&) { return turn(w, WorkshopStatus::finished, WorkshopFinished{}); },
          [&](const ReopenWorkshop&) { return turn(w, WorkshopStatus::live, WorkshopReopened{}); },
          [&](const StartActivity& c) { return start(w, caller, c); },
          [&](const auto& c) requires requires { decide(w.participants, caller, c); } {
            return lift(decide(w.participants, caller, c));
          },
          [&](const auto& c) requires requires { decide(w.agenda, caller, c); } {
            return lift(decide(w.agenda, caller, c));
          },
          [&](const auto& c) requires requires { decide(w.activities, caller, c); } {
            return lift(decide(w.activities, caller, c));
          },
          [&](const auto& c) requires requires { decide(w.cards, w.activities, caller, c); } {
            return lift(decide(w.cards, w.activities, caller, c));
          },
          [&](const auto& c) requires requires { decide(w.clusters, w.cards, caller, c); } {
            return lift(decide(w.clusters, w.cards, caller, c));
          },
          [&](const auto& c) requires requires { decide(w.links, w.cards, caller, c); } {
            return lift(decide(w.links, w.cards, caller, c));
          },
          [&](const auto& c) requires requires { decide(w.votes, electorate, caller, c); } {
            return lift(decide(w.votes, electorate, caller, c));
          },
          [&](const auto& c) requires requires { decide(w.ratings, electorate, caller, c); } {
            return lift(decide(w.ratings, electorate, caller, c));
          },
          [&](const auto& c) requires requires { decide(w.outcomes, w.cards, w.participants, caller, c); } {
            return lift(decide(w.outcomes, w.cards, w.participants, caller, c));
          },
          [&](const auto& c) requires requires { decide(w.consensus, w.cards, caller, c); } {
            return lift(decide(w.consensus, w.cards, caller, c));
          },
          [&](const auto& c) requires requires { decide(w.actions, w.participants, w.cards, caller, c); } {
            return lift(decide(w.actions, w.participants, w.cards, caller, c));
          },
          [&](const auto& c) requires requires { decide(w.retrospective, caller, c); } {
            return lift(decide(w.retrospective, caller, c));
          },
      },
      command);
}

}  // namespace

std::expected<std::vector<Event>, Reject> decide(const Workshop& workshop, const Envelope& envelope) {
  if (const auto refusal = refuse(workshop, envelope)) return std::unexpected(*refusal);
  return dispatch(workshop, caller_of(workshop, envelope), envelope.command);
}

}  // namespace northstar::core
