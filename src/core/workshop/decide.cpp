#include "core/workshop/decide.hpp"

#include <algorithm>

#include "core/action/decide.hpp"
#include "core/activity/decide.hpp"
#include "core/agenda/decide.hpp"
#include "core/card/decide.hpp"
#include "core/card/known.hpp"
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

/// Finishing the day ends what its clock measures (AG13).
Verdict finish(const Workshop& workshop, const Caller& caller) {
  auto verdict = turn(workshop, WorkshopStatus::finished, WorkshopFinished{});
  if (!verdict || verdict->empty()) return verdict;
  auto ended = lift(Decided<AgendaEvent>{end_of_day(workshop.agenda, caller)});
  verdict->insert(verdict->begin(), ended->begin(), ended->end());
  return verdict;
}

/// WO11: an activity that everyone sees reveals what is still hidden on its stage.
Verdict start(const Workshop& workshop, const Caller& caller, const StartActivity& command) {
  auto verdict = lift(decide(workshop.activities, caller, command));
  if (!verdict || verdict->empty()) return verdict;
  const auto* activity = find_activity(workshop.activities, command.activity);
  if (activity->visibility == Visibility::everyone && has_hidden(workshop.cards, activity->stage)) {
    verdict->emplace_back(CardsRevealed{activity->stage});
  }
  return verdict;
}

Caller caller_of(const Workshop& workshop, const Envelope& envelope) {
  const auto found = workshop.participants.list.find(envelope.actor);
  const auto role = found == workshop.participants.list.end() ? Role::observer : found->second.role;
  return {envelope.actor, role, envelope.authority, envelope.at};
}

/// WO12: while somebody is counted in an open round, their side stays, or moving them would show their ballot in the split.
Verdict change_participant(const Workshop& workshop, const Caller& caller, const ChangeParticipant& command) {
  const auto found = workshop.participants.list.find(command.participant);
  const bool moves = found != workshop.participants.list.end() && found->second.side != command.side;
  const auto counts = [&](const auto& round, const auto& counted) {
    return round.status == RoundStatus::open && counted.contains(command.participant);
  };
  const bool voted = std::ranges::any_of(workshop.votes.list, [&](const auto& entry) {
    return counts(entry.second, entry.second.voters);
  });
  const bool rated = std::ranges::any_of(workshop.ratings.list, [&](const auto& entry) {
    return counts(entry.second, entry.second.raters);
  });
  if (moves && (voted || rated)) return std::unexpected(Reject::round_open);
  return lift(decide(workshop.participants, caller, command));
}

template <class Command, class... Choice>
concept OneOf = (std::is_same_v<Command, Choice> || ...);

/// Hands a command to its feature with what that feature needs to know. A command that no line takes, or two, does not compile.
struct Desk {
  const Workshop& w;
  const Caller& caller;
  Electorate electorate{w.cards, w.clusters, w.participants};

  Verdict operator()(const CreateWorkshop& c) const { return create(c, w); }
  Verdict operator()(const DescribeWorkshop& c) const { return describe(c.description, w); }
  Verdict operator()(const FinishWorkshop&) const { return finish(w, caller); }
  Verdict operator()(const ReopenWorkshop&) const { return turn(w, WorkshopStatus::live, WorkshopReopened{}); }
  Verdict operator()(const StartActivity& c) const { return start(w, caller, c); }
  Verdict operator()(const ChangeParticipant& c) const { return change_participant(w, caller, c); }

  /// WO13: a vote and a rating never share an id, for their secrets lie in one box.
  Verdict operator()(const OneOf<OpenVote, RestoreVote> auto& c) const {
    if (w.ratings.list.contains(c.vote)) return std::unexpected(Reject::already_exists);
    return lift(decide(w.votes, electorate, caller, c));
  }
  Verdict operator()(const OneOf<OpenRating, RestoreRating> auto& c) const {
    if (w.votes.list.contains(c.rating)) return std::unexpected(Reject::already_exists);
    return lift(decide(w.ratings, electorate, caller, c));
  }

  Verdict operator()(const OneOf<AddParticipant, ChangeRole, DescribePerson, RemoveParticipant, ReadmitParticipant,
                                 FormGroups> auto& c) const {
    return lift(decide(w.participants, caller, c));
  }
  Verdict operator()(const OneOf<SetAgenda, StartAgendaItem, PauseClock, ResumeClock, ExtendAgendaItem,
                              SkipAgendaItem, UnskipAgendaItem, AdjustAgenda> auto& c) const {
    return lift(decide(w.agenda, caller, c));
  }
  Verdict operator()(const OneOf<PlanActivities, MarkDone, UnmarkDone> auto& c) const {
    return lift(decide(w.activities, caller, c));
  }
  Verdict operator()(const OneOf<AddCard, EditCard, MoveCard, DeleteCard, RestoreCard, MergeCards, UnmergeCard, SignCard,
                                 RevealCards, AddComment, DeleteComment> auto& c) const {
    return lift(decide(w.cards, w.activities, caller, c));
  }
  Verdict operator()(const OneOf<CreateCluster, RenameCluster, AssignCards, DissolveCluster> auto& c) const {
    return lift(decide(w.clusters, w.cards, caller, c));
  }
  Verdict operator()(const OneOf<LinkCards, UnlinkCards> auto& c) const {
    return lift(decide(w.links, w.cards, caller, c));
  }
  Verdict operator()(const OneOf<CastBallot, CloseVote, CancelVote> auto& c) const {
    return lift(decide(w.votes, electorate, caller, c));
  }
  Verdict operator()(const OneOf<CastRating, CloseRating, RecordDecision, RemoveDecision, RateQualities> auto& c) const {
    return lift(decide(w.ratings, electorate, caller, c));
  }
  Verdict operator()(const DefineOutcome& c) const {
    return lift(decide(w.outcomes, w.cards, w.participants, caller, c));
  }
  Verdict operator()(const GiveConsensus& c) const { return lift(decide(w.consensus, w.cards, caller, c)); }
  Verdict operator()(const OneOf<AddAction, EditAction, RemoveAction> auto& c) const {
    return lift(decide(w.actions, w.participants, w.cards, caller, c));
  }
  Verdict operator()(const OneOf<AddNote, EditNote, RemoveNote, RateReturn> auto& c) const {
    return lift(decide(w.retrospective, caller, c));
  }
};

}  // namespace

std::expected<std::vector<Event>, Reject> decide(const Workshop& workshop, const Envelope& envelope) {
  if (const auto refusal = refuse(workshop, envelope)) return std::unexpected(*refusal);
  const auto caller = caller_of(workshop, envelope);
  return std::visit(Desk{workshop, caller}, envelope.command);
}

}  // namespace northstar::core
