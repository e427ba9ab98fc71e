#pragma once

#include <map>
#include <string>

#include "core/workshop/workshop.hpp"
#include "room/audience.hpp"
#include "wire/presence.hpp"

namespace northstar::room {

/// Where the people in a room are. Never logged; the newest replaces what was.
///
/// Threads: the room's strand alone.
class Presence {
 public:
  /// Takes what `participant` says of themself.
  void set(core::ParticipantId participant, wire::Presence where);
  void forget(core::ParticipantId participant);

  /// Returns the frame for everyone: who is here and where.
  ///
  /// A card is told only while people work openly and by name, and only if everyone sees it: otherwise a moving hand would
  /// say who writes what (architecture.md, rule 5).
  [[nodiscard]] std::string frame(const Audience& audience, const core::Workshop& workshop) const;

 private:
  std::map<core::ParticipantId, wire::Presence> where_;
};

}  // namespace northstar::room
