#pragma once

#include "core/ids.hpp"
#include "core/participant/participant.hpp"

namespace northstar::core {

/// Whose eyes. The role is fixed for a viewer: when a person's role changes, they begin again as another viewer.
struct Viewer {
  ParticipantId participant;
  Role role = Role::participant;

  friend auto operator<=>(const Viewer&, const Viewer&) = default;
};

}  // namespace northstar::core
