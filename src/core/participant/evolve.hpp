#pragma once

#include "core/participant/participant.hpp"

namespace northstar::core {

void evolve(Participants& participants, const ParticipantAdded& event);
void evolve(Participants& participants, const ParticipantChanged& event);
void evolve(Participants& participants, const RoleChanged& event);
void evolve(Participants& participants, const PersonDescribed& event);
void evolve(Participants& participants, const ParticipantRemoved& event);
void evolve(Participants& participants, const ParticipantReadmitted& event);
void evolve(Participants& participants, const GroupsFormed& event);

}  // namespace northstar::core
