#include "core/retrospective/decide.hpp"

#include "core/text.hpp"

namespace northstar::core {

Decided<RetrospectiveEvent> decide(const Retrospective& retrospective, const Caller& caller, const AddNote& command) {
  if (caller.participant.empty()) return std::unexpected(Reject::unknown_participant);
  if (retrospective.notes.contains(command.note)) return std::unexpected(Reject::already_exists);
  if (retrospective.notes.size() >= kMaxNotes) return std::unexpected(Reject::too_many);
  if (const auto wrong = check_text(command.text, kCardText)) return std::unexpected(*wrong);
  return std::vector<RetrospectiveEvent>{NoteAdded{command.note, command.kind, command.text, caller.participant}};
}

Decided<RetrospectiveEvent> decide(const Retrospective& retrospective, const Caller&, const EditNote& command) {
  const auto found = retrospective.notes.find(command.note);
  if (found == retrospective.notes.end()) return std::unexpected(Reject::unknown_note);
  if (const auto wrong = check_text(command.text, kCardText)) return std::unexpected(*wrong);
  if (found->second.text == command.text) return {};
  return std::vector<RetrospectiveEvent>{NoteEdited{command.note, command.text}};
}

Decided<RetrospectiveEvent> decide(const Retrospective& retrospective, const Caller&, const RemoveNote& command) {
  if (!retrospective.notes.contains(command.note)) return std::unexpected(Reject::unknown_note);
  return std::vector<RetrospectiveEvent>{NoteRemoved{command.note}};
}

Decided<RetrospectiveEvent> decide(const Retrospective& retrospective, const Caller& caller,
                                   const RateReturn& command) {
  if (caller.participant.empty()) return std::unexpected(Reject::unknown_participant);
  if (command.value < kLeastReturn || command.value > kMostReturn) return std::unexpected(Reject::out_of_range);
  const auto found = retrospective.returns.find(caller.participant);
  if (found != retrospective.returns.end() && found->second == command.value) return {};
  return std::vector<RetrospectiveEvent>{ReturnRated{caller.participant, command.value}};
}

}  // namespace northstar::core
