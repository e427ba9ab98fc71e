#include "core/consensus/decide.hpp"

#include "core/outcome/outcome_card.hpp"
#include "core/text.hpp"

namespace northstar::core {
namespace {

bool stands(const Consensus& consensus, const Caller& caller, const GiveConsensus& command) {
  const auto outcome = consensus.list.find(command.outcome);
  if (outcome == consensus.list.end()) return false;
  const auto stand = outcome->second.find(caller.participant);
  return stand != outcome->second.end() && stand->second == Stand{command.fingers, command.reason};
}

}  // namespace

Decided<ConsensusEvent> decide(const Consensus& consensus, const Cards& cards, const Caller& caller,
                               const GiveConsensus& command) {
  if (caller.participant.empty()) return std::unexpected(Reject::unknown_participant);
  if (const auto wrong = check_outcome_card(cards, caller, command.outcome)) return std::unexpected(*wrong);
  if (command.fingers < 0 || command.fingers > kMostFingers) return std::unexpected(Reject::out_of_range);
  if (const auto wrong = check_text(command.reason, kParagraph)) return std::unexpected(*wrong);
  if (stands(consensus, caller, command)) return {};
  return std::vector<ConsensusEvent>{
      ConsensusGiven{command.outcome, caller.participant, command.fingers, command.reason}};
}

}  // namespace northstar::core
