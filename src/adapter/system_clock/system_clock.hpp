#pragma once

#include "port/clock.hpp"

namespace northstar::adapter::system_clock {

/// Tells the time of the operating system.
class SystemClock final : public port::Clock {
 public:
  [[nodiscard]] base::Instant now() const override;
  port::Task<port::Waited> sleep(std::chrono::milliseconds duration) override;
};

}  // namespace northstar::adapter::system_clock
