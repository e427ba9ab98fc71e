#pragma once

#include "core/retrospective/retrospective.hpp"

namespace northstar::core {

void evolve(Retrospective& retrospective, const NoteAdded& event);
void evolve(Retrospective& retrospective, const NoteEdited& event);
void evolve(Retrospective& retrospective, const NoteRemoved& event);
void evolve(Retrospective& retrospective, const ReturnRated& event);

}  // namespace northstar::core
