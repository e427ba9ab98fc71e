#pragma once

#include <cstdint>

#include "base/instant.hpp"
#include "core/activity/activity.hpp"
#include "core/ids.hpp"
#include "core/participant/participant.hpp"

namespace northstar::core {

/// On whose authority a command comes: a person's, bound by the permission table, or the server's own (import, clock).
enum class Authority { person, server };

/// Who asks, and when; made from the envelope and the state before a feature decides.
struct Caller {
  ParticipantId participant;
  Role role = Role::observer;
  Authority authority = Authority::person;
  base::Instant at;
};

}  // namespace northstar::core
