#include "core/participant/evolve.hpp"

namespace northstar::core {
namespace {

/// Calls `change` with the participant, if there is one.
template <class Change>
void with(Participants& participants, ParticipantId id, Change change) {
  const auto found = participants.list.find(id);
  if (found != participants.list.end()) change(found->second);
}

}  // namespace

void evolve(Participants& participants, const ParticipantAdded& event) {
  participants.list.insert_or_assign(event.participant,
                                     Participant{event.side, event.role, Attendance::attending, event.owner_of});
}

void evolve(Participants& participants, const ParticipantChanged& event) {
  with(participants, event.participant, [&](Participant& participant) {
    participant.side = event.side;
    participant.owner_of = event.owner_of;
  });
}

void evolve(Participants& participants, const RoleChanged& event) {
  with(participants, event.participant, [&](Participant& participant) { participant.role = event.role; });
}

void evolve(Participants& participants, const PersonDescribed& event) {
  // Rows of the people table are no part of the log's order: they may come before the participant that they describe.
  participants.people.insert_or_assign(event.participant, event.person);
}

void evolve(Participants& participants, const ParticipantRemoved& event) {
  with(participants, event.participant, [](Participant& participant) { participant.attendance = Attendance::removed; });
  for (auto& [group, members] : participants.groups) members.erase(event.participant);
}

void evolve(Participants& participants, const ParticipantReadmitted& event) {
  with(participants, event.participant,
       [](Participant& participant) { participant.attendance = Attendance::attending; });
}

void evolve(Participants& participants, const GroupsFormed& event) {
  participants.groups.clear();
  for (const auto& group : event.groups) participants.groups.insert_or_assign(group.group, group.members);
}

}  // namespace northstar::core
