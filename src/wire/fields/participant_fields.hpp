#pragma once

#include "core/participant/participant.hpp"
#include "wire/fields/id_names.hpp"
#include "wire/fields/types.hpp"

namespace northstar::wire {

template <>
struct Names<core::Side> {
  static constexpr std::string_view name = "side";
  static constexpr std::array<std::string_view, 3> names{"business", "it", "host"};
};

template <>
struct Names<core::Role> {
  static constexpr std::string_view name = "role";
  static constexpr std::array<std::string_view, 5> names{
      "facilitator", "co_facilitator", "participant", "observer", "display",
  };
};

template <>
struct Names<core::Attendance> {
  static constexpr std::string_view name = "attendance";
  static constexpr std::array<std::string_view, 2> names{"attending", "removed"};
};

template <>
struct Fields<core::Person> {
  static constexpr std::string_view name = "person";
  static constexpr std::array members{
      optional_field<&core::Person::name>("name"),
      optional_field<&core::Person::organisation>("organisation"),
      optional_field<&core::Person::title>("title"),
  };
};

template <>
struct Fields<core::Participant> {
  static constexpr std::string_view name = "participant";
  static constexpr std::array members{
      field<&core::Participant::side>("side"),
      field<&core::Participant::role>("role"),
      field<&core::Participant::attendance>("attendance"),
      optional_field<&core::Participant::owner_of>("owner_of"),
  };
};

template <>
struct Fields<core::Participants> {
  static constexpr std::string_view name = "participants";
  static constexpr std::array members{
      optional_field<&core::Participants::list>("list"),
      optional_field<&core::Participants::people>("people"),
      optional_field<&core::Participants::groups>("groups"),
  };
};

// Commands

template <>
struct Fields<core::AddParticipant> {
  static constexpr std::string_view name = "add_participant";
  static constexpr std::array members{
      field<&core::AddParticipant::participant>("participant"),
      field<&core::AddParticipant::side>("side"),
      field<&core::AddParticipant::role>("role"),
      optional_field<&core::AddParticipant::owner_of>("owner_of"),
      field<&core::AddParticipant::person>("person"),
  };
};

template <>
struct Fields<core::ChangeParticipant> {
  static constexpr std::string_view name = "change_participant";
  static constexpr std::array members{
      field<&core::ChangeParticipant::participant>("participant"),
      field<&core::ChangeParticipant::side>("side"),
      optional_field<&core::ChangeParticipant::owner_of>("owner_of"),
  };
};

template <>
struct Fields<core::ChangeRole> {
  static constexpr std::string_view name = "change_role";
  static constexpr std::array members{
      field<&core::ChangeRole::participant>("participant"),
      field<&core::ChangeRole::role>("role"),
  };
};

template <>
struct Fields<core::DescribePerson> {
  static constexpr std::string_view name = "describe_person";
  static constexpr std::array members{
      field<&core::DescribePerson::participant>("participant"),
      field<&core::DescribePerson::person>("person"),
  };
};

template <>
struct Fields<core::RemoveParticipant> {
  static constexpr std::string_view name = "remove_participant";
  static constexpr std::array members{field<&core::RemoveParticipant::participant>("participant")};
};

template <>
struct Fields<core::ReadmitParticipant> {
  static constexpr std::string_view name = "readmit_participant";
  static constexpr std::array members{field<&core::ReadmitParticipant::participant>("participant")};
};

template <>
struct Fields<core::BreakoutGroup> {
  static constexpr std::string_view name = "breakout_group";
  static constexpr std::array members{
      field<&core::BreakoutGroup::group>("group"),
      field<&core::BreakoutGroup::members>("members"),
  };
};

template <>
struct Fields<core::FormGroups> {
  static constexpr std::string_view name = "form_groups";
  static constexpr std::array members{field<&core::FormGroups::groups>("groups")};
};

// Events

template <>
struct Fields<core::ParticipantAdded> {
  static constexpr std::string_view name = "participant_added";
  static constexpr std::array members{
      field<&core::ParticipantAdded::participant>("participant"),
      field<&core::ParticipantAdded::side>("side"),
      field<&core::ParticipantAdded::role>("role"),
      optional_field<&core::ParticipantAdded::owner_of>("owner_of"),
  };
};

template <>
struct Fields<core::ParticipantChanged> {
  static constexpr std::string_view name = "participant_changed";
  static constexpr std::array members{
      field<&core::ParticipantChanged::participant>("participant"),
      field<&core::ParticipantChanged::side>("side"),
      optional_field<&core::ParticipantChanged::owner_of>("owner_of"),
  };
};

template <>
struct Fields<core::RoleChanged> {
  static constexpr std::string_view name = "role_changed";
  static constexpr std::array members{
      field<&core::RoleChanged::participant>("participant"),
      field<&core::RoleChanged::role>("role"),
  };
};

template <>
struct Fields<core::PersonDescribed> {
  static constexpr std::string_view name = "person_described";
  static constexpr std::array members{
      field<&core::PersonDescribed::participant>("participant"),
      field<&core::PersonDescribed::person>("person"),
  };
};

template <>
struct Fields<core::ParticipantRemoved> {
  static constexpr std::string_view name = "participant_removed";
  static constexpr std::array members{field<&core::ParticipantRemoved::participant>("participant")};
};

template <>
struct Fields<core::ParticipantReadmitted> {
  static constexpr std::string_view name = "participant_readmitted";
  static constexpr std::array members{field<&core::ParticipantReadmitted::participant>("participant")};
};

template <>
struct Fields<core::GroupsFormed> {
  static constexpr std::string_view name = "groups_formed";
  static constexpr std::array members{optional_field<&core::GroupsFormed::groups>("groups")};
};

}  // namespace northstar::wire
