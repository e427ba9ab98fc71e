#include "core/action/decide.hpp"

#include "core/card/known.hpp"
#include "core/text.hpp"

namespace northstar::core {
namespace {

/// AN4: an action goes on when the outcome that it serves is merged or deleted, so any card that was ever shown will
/// do.
std::optional<Reject> check_served(const Cards& cards, CardId outcome) {
  if (outcome.empty()) return std::nullopt;
  const auto* card = find_revealed(cards, outcome);
  if (card == nullptr) return Reject::unknown_card;
  return card->stage == Stage::outcome ? std::nullopt : std::optional(Reject::wrong_stage);
}

std::optional<Reject> check(const Action& action, const Participants& participants, const Cards& cards) {
  if (const auto wrong = check_text(action.text, kCardText)) return wrong;
  if (!participants.list.contains(action.owner)) return Reject::unknown_participant;
  if (!is_date(action.due)) return Reject::bad_date;
  return check_served(cards, action.outcome);
}

}  // namespace

Decided<ActionEvent> decide(const Actions& actions, const Participants& participants, const Cards& cards, const Caller&,
                            const AddAction& command) {
  if (actions.list.contains(command.id)) return std::unexpected(Reject::already_exists);
  if (actions.list.size() >= kMaxActions) return std::unexpected(Reject::too_many);
  if (const auto wrong = check(command.action, participants, cards)) return std::unexpected(*wrong);
  return std::vector<ActionEvent>{ActionAdded{command.id, command.action}};
}

Decided<ActionEvent> decide(const Actions& actions, const Participants& participants, const Cards& cards, const Caller&,
                            const EditAction& command) {
  const auto found = actions.list.find(command.id);
  if (found == actions.list.end()) return std::unexpected(Reject::unknown_action);
  if (const auto wrong = check(command.action, participants, cards)) return std::unexpected(*wrong);
  if (found->second == command.action) return {};
  return std::vector<ActionEvent>{ActionEdited{command.id, command.action}};
}

Decided<ActionEvent> decide(const Actions& actions, const Participants&, const Cards&, const Caller&,
                            const RemoveAction& command) {
  if (!actions.list.contains(command.id)) return std::unexpected(Reject::unknown_action);
  return std::vector<ActionEvent>{ActionRemoved{command.id}};
}

}  // namespace northstar::core
