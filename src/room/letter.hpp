#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "core/reject.hpp"
#include "core/workshop/envelope.hpp"
#include "room/outlet.hpp"

namespace northstar::room {

/// Why a command has no effect, as its sender is told.
struct Refusal {
  /// Present when the rules refuse; absent when the store can't write now, which is nobody's fault and passes.
  std::optional<core::Reject> reject;
};

/// What became of a command: done and durable, or refused.
using Answer = std::optional<Refusal>;

/// A command in a room's mailbox, with whoever waits for the answer.
struct Letter {
  core::Envelope envelope;
  /// The connection it came by; empty for a command of the server's own or by HTTP.
  std::shared_ptr<Outlet> from;
  /// Called once, on the room's strand, when the answer is certain; may be empty.
  std::function<void(Answer)> answered;
};

}  // namespace northstar::room
