#pragma once

#include "base/instant.hpp"
#include "core/caller.hpp"
#include "core/workshop/command.hpp"

namespace northstar::core {

/// A command with all that decide may know of the outside: who, when, on whose authority.
struct Envelope {
  CommandId id;
  /// Empty when the server acts itself.
  ParticipantId actor;
  Authority authority = Authority::person;
  /// The server's instant at which the command was put in order.
  base::Instant at;
  Command command;
};

}  // namespace northstar::core
