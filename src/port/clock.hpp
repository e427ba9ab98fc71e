#pragma once

#include <chrono>

#include "base/instant.hpp"
#include "port/task.hpp"

namespace northstar::port {

enum class Waited { to_the_end, cancelled };

/// Tells the time and waits.
///
/// Threads: all methods may be called from any thread. `now` never fails and never jumps: people and virtual machines set
/// clocks, but a timer that everyone sees must not move with that (docs/adr/0013). `sleep` counts in the same way.
class Clock {
 public:
  Clock() = default;
  Clock(const Clock&) = delete;
  Clock& operator=(const Clock&) = delete;
  virtual ~Clock() = default;

  /// Returns the present moment in UTC, as far as the program knew the time when it started.
  [[nodiscard]] virtual base::Instant now() const = 0;

  /// Waits for `duration`; zero or less yields once. Cancelling the coroutine ends the wait early and is told.
  virtual Task<Waited> sleep(std::chrono::milliseconds duration) = 0;
};

}  // namespace northstar::port
