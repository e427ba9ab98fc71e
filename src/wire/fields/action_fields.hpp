#pragma once

#include "core/action/action.hpp"
#include "wire/fields/id_names.hpp"
#include "wire/fields/types.hpp"

namespace northstar::wire {

template <>
struct Names<core::ActionStatus> {
  static constexpr std::string_view name = "action_status";
  static constexpr std::array<std::string_view, 2> names{"open", "done"};
};

template <>
struct Fields<core::Action> {
  static constexpr std::string_view name = "action";
  static constexpr std::array members{
      optional_field<&core::Action::text>("text"), optional_field<&core::Action::owner>("owner"),
      optional_field<&core::Action::due>("due"),   optional_field<&core::Action::outcome>("outcome"),
      field<&core::Action::status>("status"),
  };
};

template <>
struct Fields<core::Actions> {
  static constexpr std::string_view name = "actions";
  static constexpr std::array members{optional_field<&core::Actions::list>("list")};
};

// Commands

template <>
struct Fields<core::AddAction> {
  static constexpr std::string_view name = "add_action";
  static constexpr std::array members{field<&core::AddAction::id>("id"), field<&core::AddAction::action>("action")};
};

template <>
struct Fields<core::EditAction> {
  static constexpr std::string_view name = "edit_action";
  static constexpr std::array members{field<&core::EditAction::id>("id"), field<&core::EditAction::action>("action")};
};

template <>
struct Fields<core::RemoveAction> {
  static constexpr std::string_view name = "remove_action";
  static constexpr std::array members{field<&core::RemoveAction::id>("id")};
};

// Events

template <>
struct Fields<core::ActionAdded> {
  static constexpr std::string_view name = "action_added";
  static constexpr std::array members{field<&core::ActionAdded::id>("id"), field<&core::ActionAdded::action>("action")};
};

template <>
struct Fields<core::ActionEdited> {
  static constexpr std::string_view name = "action_edited";
  static constexpr std::array members{
      field<&core::ActionEdited::id>("id"),
      field<&core::ActionEdited::action>("action"),
  };
};

template <>
struct Fields<core::ActionRemoved> {
  static constexpr std::string_view name = "action_removed";
  static constexpr std::array members{field<&core::ActionRemoved::id>("id")};
};

}  // namespace northstar::wire
