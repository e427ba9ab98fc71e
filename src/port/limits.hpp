#pragma once

#include <cstddef>

namespace northstar::port {

/// The limits of storage, each with its unit and its reason.
struct Limits {
  /// Appends waiting for the disk at once. A room waits for its own append, so this is far above the number of rooms;
  /// beyond it the disk has stopped and `unavailable` is the truth.
  static constexpr std::size_t writes_waiting = 10'000;

  /// Writes in one commit. Bounds how long a commit holds up those behind it; 1,000 rows take about 3 ms.
  static constexpr std::size_t writes_per_commit = 1'000;
};

}  // namespace northstar::port
