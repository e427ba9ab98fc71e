#pragma once

#include "port/clock.hpp"

namespace northstar::adapter::system_clock {

/// Where the time comes from; others than the operating system's are for tests.
struct Sources {
  /// The wall clock, in milliseconds since 1970 UTC; may be set to anything at any moment.
  std::int64_t (*wall_ms)();
  /// Milliseconds on a clock that only runs forward, while the machine sleeps too; its zero means nothing.
  std::int64_t (*elapsed_ms)();
};

/// The clocks of the operating system.
[[nodiscard]] Sources system_sources();

/// Tells the time of the operating system as it was at the start, and how long ago that is since then.
class SystemClock final : public port::Clock {
 public:
  explicit SystemClock(Sources sources = system_sources());

  [[nodiscard]] base::Instant now() const override;
  port::Task<port::Waited> sleep(std::chrono::milliseconds duration) override;

 private:
  Sources sources_;
  /// The wall clock when the other one stood at its zero.
  std::int64_t zero_ms_;
};

}  // namespace northstar::adapter::system_clock
