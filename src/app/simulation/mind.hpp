#pragma once

#include <chrono>
#include <optional>

#include "app/simulation/dice.hpp"
#include "core/workshop/command.hpp"
#include "core/workshop/workshop.hpp"

namespace northstar::app::simulation {

/// What a simulated person sees when they think about what to do.
struct Situation {
  const core::Workshop& workshop;
  core::ParticipantId me;
  Dice& dice;
  std::chrono::steady_clock::time_point now;
};

/// How a simulated person chooses what to do. What the mind wishes is tried on the person's own copy of the workshop
/// first; what would be refused is never sent.
class Mind {
 public:
  Mind() = default;
  Mind(const Mind&) = delete;
  Mind& operator=(const Mind&) = delete;
  virtual ~Mind() = default;

  /// Returns what to do now, or nothing.
  virtual std::optional<core::Command> next(const Situation& situation) = 0;
  /// Returns how long to wait before the next thing.
  virtual std::chrono::milliseconds pause(Dice& dice) = 0;
};

/// How many times faster than people the simulation goes.
struct Speed {
  double factor = 1;

  [[nodiscard]] std::chrono::milliseconds scaled(std::chrono::milliseconds human) const {
    return std::chrono::milliseconds{static_cast<std::int64_t>(static_cast<double>(human.count()) / factor)};
  }
};

}  // namespace northstar::app::simulation
