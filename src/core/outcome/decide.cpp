#include "core/outcome/decide.hpp"

#include "core/outcome/change_rules.hpp"
#include "core/outcome/outcome_card.hpp"

namespace northstar::core {

Decided<OutcomeEvent> decide(const Outcomes& outcomes, const Cards& cards, const Participants& participants,
                             const Caller& caller, const DefineOutcome& command) {
  if (const auto wrong = check_outcome_card(cards, caller, command.card)) return std::unexpected(*wrong);
  if (const auto wrong = check_change(command.change, participants)) return std::unexpected(*wrong);
  const auto found = outcomes.list.find(command.card);
  const auto change = difference(command.change, found == outcomes.list.end() ? Outcome{} : found->second);
  if (is_empty(change)) return {};
  return std::vector<OutcomeEvent>{OutcomeDefined{command.card, change}};
}

}  // namespace northstar::core
