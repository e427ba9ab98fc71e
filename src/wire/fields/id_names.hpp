#pragma once

#include "core/ids.hpp"
#include "wire/fields/field.hpp"

namespace northstar::wire {

template <>
struct IdName<core::WorkshopId> {
  static constexpr std::string_view name = "workshop_id";
};
template <>
struct IdName<core::ParticipantId> {
  static constexpr std::string_view name = "participant_id";
};
template <>
struct IdName<core::GroupId> {
  static constexpr std::string_view name = "group_id";
};
template <>
struct IdName<core::AgendaItemId> {
  static constexpr std::string_view name = "agenda_item_id";
};
template <>
struct IdName<core::ActivityId> {
  static constexpr std::string_view name = "activity_id";
};
template <>
struct IdName<core::CardId> {
  static constexpr std::string_view name = "card_id";
};
template <>
struct IdName<core::CommentId> {
  static constexpr std::string_view name = "comment_id";
};
template <>
struct IdName<core::ClusterId> {
  static constexpr std::string_view name = "cluster_id";
};
template <>
struct IdName<core::LinkId> {
  static constexpr std::string_view name = "link_id";
};
template <>
struct IdName<core::RoundId> {
  static constexpr std::string_view name = "round_id";
};
template <>
struct IdName<core::OptionId> {
  static constexpr std::string_view name = "option_id";
};
template <>
struct IdName<core::DecisionId> {
  static constexpr std::string_view name = "decision_id";
};
template <>
struct IdName<core::ActionId> {
  static constexpr std::string_view name = "action_id";
};
template <>
struct IdName<core::NoteId> {
  static constexpr std::string_view name = "note_id";
};
template <>
struct IdName<core::CommandId> {
  static constexpr std::string_view name = "command_id";
};

}  // namespace northstar::wire
