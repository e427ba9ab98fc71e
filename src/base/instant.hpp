#pragma once

#include <compare>
#include <cstdint>

namespace northstar::base {

/// A moment of the server's clock, in milliseconds since 1970-01-01 UTC.
struct Instant {
  std::int64_t ms = 0;

  friend constexpr auto operator<=>(const Instant&, const Instant&) = default;
};

}  // namespace northstar::base
