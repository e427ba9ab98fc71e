#include "core/agenda/standing.hpp"

#include <algorithm>
#include <cstdlib>

#include "core/agenda/timetable.hpp"
#include "core/limits.hpp"

namespace northstar::core {
namespace {

/// A rehearsal at another time of day is neither late nor early.
constexpr int kToldUpToMinutes = 180;

/// Divides rounding down, below zero too.
std::int64_t floor_divide(std::int64_t value, std::int64_t by) {
  const auto quotient = value / by;
  return quotient * by > value ? quotient - 1 : quotient;
}

std::optional<int> told(int late_minutes) {
  return std::abs(late_minutes) <= kToldUpToMinutes ? std::optional(late_minutes) : std::nullopt;
}

std::size_t after_last_held(const Agenda& agenda) {
  std::size_t next = 0;
  for (std::size_t i = 0; i < agenda.items.size(); ++i) {
    if (agenda.held.contains(agenda.items[i].item)) next = i + 1;
  }
  return next;
}

}  // namespace

int minute_of_day(base::Instant instant, base::Instant now, int utc_offset_minutes) {
  constexpr std::int64_t kDayMs = kMinutesPerDay * kMsPerMinute;
  const std::int64_t offset_ms = utc_offset_minutes * kMsPerMinute;
  const std::int64_t midnight_ms = floor_divide(now.ms + offset_ms, kDayMs) * kDayMs - offset_ms;
  return static_cast<int>(floor_divide(instant.ms - midnight_ms + kMsPerMinute / 2, kMsPerMinute));
}

Standing standing_of(const Agenda& agenda, base::Instant now, int utc_offset_minutes) {
  const auto minute_at = [&](base::Instant instant) { return minute_of_day(instant, now, utc_offset_minutes); };
  if (agenda.clock) {
    const auto running = std::ranges::find(agenda.items, agenda.clock->item, &AgendaItem::item);
    const auto index = static_cast<std::size_t>(running - agenda.items.begin());
    const base::Instant ends_at{now.ms + std::max<std::int64_t>(0, remaining_ms(*agenda.clock, now))};
    return {index, index + 1, told(minute_at(ends_at) - running->end_minute)};
  }
  Standing standing{std::nullopt, after_last_held(agenda), std::nullopt};
  while (standing.next < agenda.items.size() && agenda.skipped.contains(agenda.items[standing.next].item)) ++standing.next;
  if (standing.next == agenda.items.size()) return standing;
  const int late_minutes = minute_at(now) - agenda.items[standing.next].start_minute;
  // What is not to begin yet is not early.
  if (late_minutes > 0) standing.late_minutes = told(late_minutes);
  return standing;
}

}  // namespace northstar::core
