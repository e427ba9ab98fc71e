#pragma once

#include <expected>
#include <set>
#include <vector>

#include "core/agenda/agenda.hpp"
#include "core/reject.hpp"

namespace northstar::core {

/// One way in which a late day can go on, and the timetable that it makes.
struct Way {
  Giving giving = Giving::push;
  std::set<AgendaItemId> drop;
  std::vector<AgendaItem> items;
  /// When the last item that is held would end, in minutes of the place's day.
  int ends_minute = 0;
};

/// How late the day is at its next item when the one before is `late_minutes` late and `free_minutes` lie between: free time
/// takes lateness in and is otherwise left free (AG16).
[[nodiscard]] inline int late_after(int late_minutes, int free_minutes) {
  if (late_minutes <= 0) return late_minutes;
  return late_minutes > free_minutes ? late_minutes - free_minutes : 0;
}

/// The timetable that `giving` makes of the rest of the day, without the items of `drop` (AG17 to AG19).
/// @rejects not_ready when the day is not late, or an item to drop is not an optional one still to come; bad_timetable when
/// the day would not end before midnight
[[nodiscard]] std::expected<Way, Reject> way_of(const Agenda& agenda, base::Instant now, int utc_offset_minutes, Giving giving,
                                                const std::set<AgendaItemId>& drop);

/// All ways that are open now, the plainest first; none when the day is not late.
[[nodiscard]] std::vector<Way> ways_of(const Agenda& agenda, base::Instant now, int utc_offset_minutes);

}  // namespace northstar::core
