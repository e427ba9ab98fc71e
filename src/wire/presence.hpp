#pragma once

#include <optional>

#include "core/card/card.hpp"
#include "core/ids.hpp"
#include "core/stage.hpp"

namespace northstar::wire {

/// What somebody's hands do now.
enum class Doing { looking, writing, moving };

/// Where somebody is. Never logged; only the newest counts.
struct Presence {
  core::Stage stage = core::Stage::warm_up;
  /// Where the pointer is on the stage's board, if it is there.
  std::optional<core::Position> pointer;
  /// The card that they have in hand; may be empty.
  core::CardId card;
  Doing doing = Doing::looking;

  friend bool operator==(const Presence&, const Presence&) = default;
};

}  // namespace northstar::wire
