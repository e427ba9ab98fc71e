#pragma once

#include "core/action/action.hpp"

namespace northstar::core {

void evolve(Actions& actions, const ActionAdded& event);
void evolve(Actions& actions, const ActionEdited& event);
void evolve(Actions& actions, const ActionRemoved& event);

}  // namespace northstar::core
