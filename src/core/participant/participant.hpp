#pragma once

#include <map>
#include <set>
#include <string>
#include <variant>
#include <vector>

#include "core/ids.hpp"

namespace northstar::core {

enum class Side { business, it, host };
enum class Role { facilitator, co_facilitator, participant, observer, display };
enum class Attendance { attending, removed };

/// What is known of a person by name. Kept beside the log, never in it, so that a person can be erased.
struct Person {
  std::string name;
  std::string organisation;
  std::string title;

  friend bool operator==(const Person&, const Person&) = default;
};

/// Somebody in the room, as the log knows them: by id.
struct Participant {
  Side side = Side::business;
  Role role = Role::participant;
  Attendance attendance = Attendance::attending;
  /// The product, service or process that they own; empty if none.
  std::string owner_of;

  friend bool operator==(const Participant&, const Participant&) = default;
};

struct Participants {
  std::map<ParticipantId, Participant> list;
  std::map<ParticipantId, Person> people;
  std::map<GroupId, std::set<ParticipantId>> groups;

  friend bool operator==(const Participants&, const Participants&) = default;
};

// Commands

struct AddParticipant {
  ParticipantId participant;
  Side side;
  Role role;
  std::string owner_of;
  Person person;
};

struct ChangeParticipant {
  ParticipantId participant;
  Side side;
  std::string owner_of;
};

struct ChangeRole {
  ParticipantId participant;
  Role role;
};

struct DescribePerson {
  ParticipantId participant;
  Person person;
};

struct RemoveParticipant {
  ParticipantId participant;
};

/// Lets a removed participant in again.
struct ReadmitParticipant {
  ParticipantId participant;
};

struct BreakoutGroup {
  GroupId group;
  std::set<ParticipantId> members;
};

struct FormGroups {
  std::vector<BreakoutGroup> groups;
};

// Events

struct ParticipantAdded {
  ParticipantId participant;
  Side side;
  Role role;
  std::string owner_of;
};

struct ParticipantChanged {
  ParticipantId participant;
  Side side;
  std::string owner_of;
};

struct RoleChanged {
  ParticipantId participant;
  Role role;
};

/// Kept in the people table, not in the log.
struct PersonDescribed {
  ParticipantId participant;
  Person person;
};

struct ParticipantRemoved {
  ParticipantId participant;
};

struct ParticipantReadmitted {
  ParticipantId participant;
};

struct GroupsFormed {
  std::vector<BreakoutGroup> groups;
};

using ParticipantEvent =
    std::variant<ParticipantAdded, ParticipantChanged, RoleChanged, PersonDescribed, ParticipantRemoved,
                 ParticipantReadmitted, GroupsFormed>;

}  // namespace northstar::core
