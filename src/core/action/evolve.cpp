#include "core/action/evolve.hpp"

namespace northstar::core {

void evolve(Actions& actions, const ActionAdded& event) { actions.list[event.id] = event.action; }

void evolve(Actions& actions, const ActionEdited& event) {
  const auto found = actions.list.find(event.id);
  if (found != actions.list.end()) found->second = event.action;
}

void evolve(Actions& actions, const ActionRemoved& event) { actions.list.erase(event.id); }

}  // namespace northstar::core
