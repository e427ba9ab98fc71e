#include "core/retrospective/evolve.hpp"

namespace northstar::core {

void evolve(Retrospective& retrospective, const NoteAdded& event) {
  retrospective.notes[event.note] = {event.kind, event.text, event.author};
}

void evolve(Retrospective& retrospective, const NoteEdited& event) {
  const auto found = retrospective.notes.find(event.note);
  if (found != retrospective.notes.end()) found->second.text = event.text;
}

void evolve(Retrospective& retrospective, const NoteRemoved& event) { retrospective.notes.erase(event.note); }

void evolve(Retrospective& retrospective, const ReturnRated& event) {
  retrospective.returns[event.participant] = event.value;
}

}  // namespace northstar::core
