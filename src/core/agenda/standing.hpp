#pragma once

#include <cstddef>
#include <optional>

#include "core/agenda/agenda.hpp"

namespace northstar::core {

/// Where a day stands at an instant. Minutes are those of the place's day.
struct Standing {
  /// The running item; absent while no clock runs.
  std::optional<std::size_t> running;
  /// The first item that is still to come; the number of items when none is.
  std::size_t next = 0;
  /// How much later than planned the running item ends, or the next one begins where none runs; negative when sooner. Absent
  /// where that cannot be said: before the day, after it, and when it is held at another time of day (AG15).
  std::optional<int> late_minutes;
};

/// The instant as a minute of the day that holds `now`, rounded; may lie outside of 0 to 1440.
[[nodiscard]] int minute_of_day(base::Instant instant, base::Instant now, int utc_offset_minutes);

[[nodiscard]] Standing standing_of(const Agenda& agenda, base::Instant now, int utc_offset_minutes);

}  // namespace northstar::core
