#pragma once

#include <algorithm>
#include <cstdint>

#include "base/instant.hpp"

namespace northstar::app {

/// A budget that fills up again with time: how much may come at once, and how much in the long run.
struct Rate {
  std::int64_t burst = 1;
  /// Time in which one is won back.
  std::int64_t refill_ms = 1000;
};

/// Counts one budget. Not safe for several threads at once.
class Bucket {
 public:
  explicit Bucket(Rate rate) : rate_(rate), left_ms_(rate.burst * rate.refill_ms) {}

  /// How long until one may be taken at `now`; 0 when it may be taken at once.
  [[nodiscard]] std::int64_t wait_ms(base::Instant now) const {
    return std::max<std::int64_t>(0, rate_.refill_ms - left_at(now));
  }

  /// Takes one, even when there is none left: then the wait grows, up to a full burst.
  void charge(base::Instant now) {
    left_ms_ = std::max(left_at(now) - rate_.refill_ms, -full_ms());
    at_ = now;
  }

  /// Tells whether it has filled up again, so that it can be forgotten.
  [[nodiscard]] bool is_full(base::Instant now) const { return left_at(now) == full_ms(); }

 private:
  [[nodiscard]] std::int64_t full_ms() const { return rate_.burst * rate_.refill_ms; }

  /// A clock that was set back wins nothing and loses nothing.
  [[nodiscard]] std::int64_t left_at(base::Instant now) const {
    return std::min(left_ms_ + std::max<std::int64_t>(0, now.ms - at_.ms), full_ms());
  }

  Rate rate_;
  /// The budget as of `at_`, in the time that it takes to win it back.
  std::int64_t left_ms_;
  base::Instant at_;
};

}  // namespace northstar::app
