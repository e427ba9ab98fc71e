#pragma once

#include <map>
#include <string>
#include <variant>

#include "core/ids.hpp"

namespace northstar::core {

enum class ActionStatus { open, done };

/// A commitment: what, who, by when. It always carries a person.
struct Action {
  std::string text;
  ParticipantId owner;
  /// YYYY, YYYY-MM or YYYY-MM-DD; empty when not set.
  std::string due;
  /// The outcome that it serves; may be empty.
  CardId outcome;
  ActionStatus status = ActionStatus::open;

  friend bool operator==(const Action&, const Action&) = default;
};

struct Actions {
  std::map<ActionId, Action> list;

  friend bool operator==(const Actions&, const Actions&) = default;
};

// Commands

struct AddAction {
  ActionId id;
  Action action;
};
struct EditAction {
  ActionId id;
  Action action;
};
struct RemoveAction {
  ActionId id;
};

// Events

struct ActionAdded {
  ActionId id;
  Action action;
};
struct ActionEdited {
  ActionId id;
  Action action;
};
struct ActionRemoved {
  ActionId id;
};

using ActionEvent = std::variant<ActionAdded, ActionEdited, ActionRemoved>;

}  // namespace northstar::core
