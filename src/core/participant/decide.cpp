#include "core/participant/decide.hpp"

#include <algorithm>
#include <string>

#include "base/utf8.hpp"
#include "core/fresh.hpp"
#include "core/limits.hpp"
#include "core/text.hpp"

namespace northstar::core {
namespace {

const Participant* find(const Participants& participants, ParticipantId id) {
  const auto found = participants.list.find(id);
  return found == participants.list.end() ? nullptr : &found->second;
}

bool is_attending_facilitator(const Participant& participant) {
  return participant.role == Role::facilitator && participant.attendance == Attendance::attending;
}

/// Whether nobody could run the workshop any more without `participant` (PA5).
bool is_last_facilitator(const Participants& participants, const Participant& participant) {
  if (!is_attending_facilitator(participant)) return false;
  return std::ranges::count_if(participants.list,
                               [](const auto& entry) { return is_attending_facilitator(entry.second); }) == 1;
}

/// Whether somebody takes the host's side who may not give it (PA10).
bool takes_host_side(const Participant& participant, const Caller& caller, Side side) {
  const bool may_give = caller.authority == Authority::server || caller.role == Role::facilitator ||
                        caller.role == Role::co_facilitator;
  return side == Side::host && participant.side != Side::host && !may_give;
}

std::string trimmed(const std::string& text) { return std::string(base::trim(text)); }

Person trimmed(const Person& person) {
  return {trimmed(person.name), trimmed(person.organisation), trimmed(person.title)};
}

std::optional<Reject> check_person(const Person& person) {
  if (const auto reject = check_text(person.name, kName)) return reject;
  if (const auto reject = check_text(person.organisation, kOptionalName)) return reject;
  return check_text(person.title, kOptionalName);
}

/// Each group under an id of its own, each member attending and in one group only (PA7).
std::optional<Reject> check_groups(const Participants& participants, const std::vector<BreakoutGroup>& groups) {
  if (groups.size() > kMaxGroups) return Reject::too_many;
  std::set<GroupId> ids;
  std::set<ParticipantId> members;
  for (const auto& group : groups) {
    if (group.group.empty() || !ids.insert(group.group).second) return Reject::already_exists;
    for (const ParticipantId member : group.members) {
      const Participant* participant = find(participants, member);
      if (!participant || participant->attendance == Attendance::removed) return Reject::unknown_participant;
      if (!members.insert(member).second) return Reject::already_exists;
    }
  }
  return std::nullopt;
}

std::map<GroupId, std::set<ParticipantId>> by_id(const std::vector<BreakoutGroup>& groups) {
  std::map<GroupId, std::set<ParticipantId>> result;
  for (const auto& group : groups) result[group.group] = group.members;
  return result;
}

}  // namespace

Decided<ParticipantEvent> decide(const Participants& participants, const Caller&, const AddParticipant& command) {
  if (!is_free(participants.list, command.participant)) return std::unexpected(Reject::already_exists);
  if (participants.list.size() >= kMaxParticipants) return std::unexpected(Reject::too_many);
  const Person person = trimmed(command.person);
  if (const auto reject = check_person(person)) return std::unexpected(*reject);
  if (const auto reject = check_text(command.owner_of, kOptionalName)) return std::unexpected(*reject);
  return {{ParticipantAdded{command.participant, command.side, command.role, command.owner_of},
           PersonDescribed{command.participant, person}}};
}

Decided<ParticipantEvent> decide(const Participants& participants, const Caller& caller, const ChangeParticipant& command) {
  const Participant* participant = find(participants, command.participant);
  if (!participant) return std::unexpected(Reject::unknown_participant);
  if (takes_host_side(*participant, caller, command.side)) return std::unexpected(Reject::not_allowed);
  if (const auto reject = check_text(command.owner_of, kOptionalName)) return std::unexpected(*reject);
  if (participant->side == command.side && participant->owner_of == command.owner_of) return {};
  return {{ParticipantChanged{command.participant, command.side, command.owner_of}}};
}

Decided<ParticipantEvent> decide(const Participants& participants, const Caller&, const ChangeRole& command) {
  const Participant* participant = find(participants, command.participant);
  if (!participant) return std::unexpected(Reject::unknown_participant);
  if (participant->role == command.role) return {};
  if (is_last_facilitator(participants, *participant)) return std::unexpected(Reject::last_facilitator);
  return {{RoleChanged{command.participant, command.role}}};
}

Decided<ParticipantEvent> decide(const Participants& participants, const Caller&, const DescribePerson& command) {
  if (!find(participants, command.participant)) return std::unexpected(Reject::unknown_participant);
  const Person person = trimmed(command.person);
  if (const auto reject = check_person(person)) return std::unexpected(*reject);
  const auto known = participants.people.find(command.participant);
  if (known != participants.people.end() && known->second == person) return {};
  return {{PersonDescribed{command.participant, person}}};
}

Decided<ParticipantEvent> decide(const Participants& participants, const Caller&, const RemoveParticipant& command) {
  const Participant* participant = find(participants, command.participant);
  if (!participant) return std::unexpected(Reject::unknown_participant);
  if (participant->attendance == Attendance::removed) return {};
  if (is_last_facilitator(participants, *participant)) return std::unexpected(Reject::last_facilitator);
  return {{ParticipantRemoved{command.participant}}};
}

Decided<ParticipantEvent> decide(const Participants& participants, const Caller&, const ReadmitParticipant& command) {
  const Participant* participant = find(participants, command.participant);
  if (!participant) return std::unexpected(Reject::unknown_participant);
  if (participant->attendance == Attendance::attending) return {};
  return {{ParticipantReadmitted{command.participant}}};
}

Decided<ParticipantEvent> decide(const Participants& participants, const Caller&, const FormGroups& command) {
  if (const auto reject = check_groups(participants, command.groups)) return std::unexpected(*reject);
  if (by_id(command.groups) == participants.groups) return {};
  return {{GroupsFormed{command.groups}}};
}

}  // namespace northstar::core
