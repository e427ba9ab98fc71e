#pragma once

#include <chrono>

#include "base/instant.hpp"
#include "port/task.hpp"

namespace northstar::port {

enum class Waited { to_the_end, cancelled };

/// Tells the time and waits.
///
/// Threads: all methods may be called from any thread. `now` never fails and may jump, because people and virtual
/// machines set clocks; `sleep` counts on a clock that only runs forward, so a jump does not shorten or stretch it.
class Clock {
 public:
  Clock() = default;
  Clock(const Clock&) = delete;
  Clock& operator=(const Clock&) = delete;
  virtual ~Clock() = default;

  /// Returns the present moment in UTC.
  [[nodiscard]] virtual base::Instant now() const = 0;

  /// Waits for `duration`; zero or less yields once. Cancelling the coroutine ends the wait early and is told.
  virtual Task<Waited> sleep(std::chrono::milliseconds duration) = 0;
};

}  // namespace northstar::port
