#pragma once

#include <optional>
#include <span>
#include <vector>

#include "base/instant.hpp"
#include "core/ids.hpp"
#include "core/reject.hpp"
#include "core/viewer.hpp"
#include "core/workshop/command.hpp"
#include "core/workshop/event.hpp"
#include "core/workshop/workshop.hpp"

namespace northstar::wasm {

/// A command that the viewer gave and the server has not answered.
struct Pending {
  core::CommandId id;
  /// The server's clock as the client knows it.
  base::Instant at;
  core::Command command;
};

/// One viewer's copy of a workshop: what the server confirmed, what is on its way, and both together as shown.
///
/// Shown = confirmed, and each pending command decided and evolved upon it in order. A pending command that no longer
/// fits is left out of the picture and stays pending, for only the server's answer settles it.
class Replica {
 public:
  /// Begins again from what the server sent. Pending commands stay: they are answered again by their ids.
  void reset(core::Viewer viewer, core::Workshop confirmed);

  /// Takes what the server says has happened. `ack` names the viewer's own command that it answers, or none.
  /// Returns what was shown before.
  core::Workshop step(std::span<const core::Event> events, core::CommandId ack);

  /// Adds a command, or says why the server would refuse it by what this viewer can see.
  /// @rejects any of `core::Reject`
  [[nodiscard]] std::optional<core::Reject> submit(Pending pending);

  /// Drops a pending command: it was refused, or it is to be forgotten. Returns what was shown before.
  core::Workshop settle(core::CommandId id);

  /// Says why the permission table would refuse `command` now, or nothing.
  [[nodiscard]] std::optional<core::Reject> refusal_of(const core::Command& command) const;

  /// The commands that would take `command` back; to be asked before it is submitted.
  [[nodiscard]] std::vector<core::Command> inverse_of(const core::Command& command) const;

  [[nodiscard]] const core::Workshop& shown() const { return shown_; }
  [[nodiscard]] const core::Workshop& confirmed() const { return confirmed_; }
  [[nodiscard]] std::span<const Pending> pending() const { return pending_; }

 private:
  /// Shows the confirmed state and what is pending upon it; returns what was shown before, which costs no copy.
  core::Workshop show_again();
  std::optional<core::Reject> show(const Pending& pending);

  core::Viewer viewer_;
  core::Workshop confirmed_;
  std::vector<Pending> pending_;
  core::Workshop shown_;
};

}  // namespace northstar::wasm
