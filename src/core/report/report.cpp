#include "core/report/report.hpp"

#include "core/card/known.hpp"
#include "core/insight/gaps.hpp"
#include "core/report/board.hpp"
#include "core/report/rounds.hpp"
#include "core/vote/electorate.hpp"

namespace northstar::core {
namespace {

std::vector<std::string> texts(const Workshop& view, const auto& cards) {
  std::vector<std::string> result;
  for (const auto card : cards) result.push_back(card_text(view, card));
  return result;
}

std::vector<ReportedPerson> people(const Workshop& view) {
  std::vector<ReportedPerson> result;
  for (const auto& [id, participant] : view.participants.list) {
    if (participant.attendance == Attendance::removed || participant.role == Role::display) continue;
    const auto found = view.participants.people.find(id);
    auto person = found == view.participants.people.end() ? Person{} : found->second;
    if (person.name.empty()) person.name = id.text();
    result.push_back({std::move(person), participant.side, participant.role, participant.owner_of});
  }
  return result;
}

ReportedGaps reported_gaps(const Workshop& view) {
  const auto found = gaps(view);
  return {.currents_without_future = texts(view, found.currents_without_future),
          .barriers_without_solution = texts(view, found.barriers_without_solution),
          .solutions_without_outcome = texts(view, found.solutions_without_outcome),
          .futures_without_outcome = texts(view, found.futures_without_outcome)};
}

std::vector<ReportedDecision> decisions(const Workshop& view) {
  std::vector<ReportedDecision> result;
  for (const auto& [id, decision] : view.ratings.decisions) {
    result.push_back({decision.text, decision.reason, texts(view, decision.chosen), texts(view, decision.dropped)});
  }
  return result;
}

std::vector<ReportedAction> actions(const Workshop& view) {
  std::vector<ReportedAction> result;
  for (const auto& [id, action] : view.actions.list) {
    const auto outcome = action.outcome.empty() ? std::string() : card_text(view, action.outcome);
    result.push_back({action.text, person_name(view, action.owner), action.due, outcome, action.status});
  }
  return result;
}

std::vector<Note> notes(const Workshop& view) {
  std::vector<Note> result;
  for (const auto& [id, note] : view.retrospective.notes) result.push_back(note);
  return result;
}

std::vector<int> returns(const Workshop& view) {
  std::vector<int> counts(5, 0);
  for (const auto& [participant, value] : view.retrospective.returns) {
    if (value >= 1 && value <= 5) ++counts[static_cast<std::size_t>(value - 1)];
  }
  return counts;
}

}  // namespace

std::string person_name(const Workshop& view, ParticipantId participant) {
  const auto found = view.participants.people.find(participant);
  if (found != view.participants.people.end() && !found->second.name.empty()) return found->second.name;
  return std::string(participant.text());
}

std::string option_text(const Workshop& view, OptionId option) {
  if (find_revealed(view.cards, card_named(option)) != nullptr) return card_text(view, card_named(option));
  const auto found = view.clusters.list.find(cluster_named(option));
  const bool is_named = found != view.clusters.list.end() && !found->second.name.empty();
  return is_named ? found->second.name : std::string(option.text());
}

Report report(const Workshop& view) {
  return {.description = view.description,
          .people = people(view),
          .stages = stages(view),
          .links = links(view),
          .gaps = reported_gaps(view),
          .votes = votes(view),
          .ratings = ratings(view),
          .decisions = decisions(view),
          .outcomes = outcomes(view),
          .qualities = view.ratings.qualities,
          .actions = actions(view),
          .notes = notes(view),
          .returns = returns(view)};
}

}  // namespace northstar::core
