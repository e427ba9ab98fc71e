#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <vector>

#include "core/agenda/agenda.hpp"
#include "core/reject.hpp"

namespace northstar::core {

inline constexpr std::int64_t kMsPerMinute = 60'000;

/// Says what is wrong with the items as a timetable, or nothing (AG1 to AG4). Skipped items may have no time.
/// @rejects too_many, already_exists, text_too_long, not_text, bad_timetable
[[nodiscard]] std::optional<Reject> check_timetable(const std::vector<AgendaItem>& items,
                                                    const std::set<AgendaItemId>& skipped);

/// The item with this id, or nullptr.
[[nodiscard]] const AgendaItem* find_item(const std::vector<AgendaItem>& items, AgendaItemId id);

[[nodiscard]] inline int length_minutes(const AgendaItem& item) { return item.end_minute - item.start_minute; }

/// What the clock has left at `at`, in milliseconds; negative when over time.
[[nodiscard]] inline std::int64_t remaining_ms(const Clock& clock, base::Instant at) {
  return clock.paused_with_ms.value_or(clock.ends_at.ms - at.ms);
}

}  // namespace northstar::core
