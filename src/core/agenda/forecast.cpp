#include "core/agenda/forecast.hpp"

#include "core/agenda/standing.hpp"
#include "core/agenda/timetable.hpp"

namespace northstar::core {
namespace {

ItemStatus status_of(const Agenda& agenda, const Standing& standing, std::size_t index) {
  const auto item = agenda.items[index].item;
  if (standing.running == index) return ItemStatus::running;
  if (index < standing.next) return agenda.held.contains(item) ? ItemStatus::done : ItemStatus::skipped;
  return agenda.skipped.contains(item) ? ItemStatus::skipped : ItemStatus::next;
}

/// What is over was when it was; what belongs to an earlier day says nothing of this one.
void tell_what_was(ItemForecast& told, const Held& held, base::Instant now, int utc_offset_minutes) {
  const int start_minute = minute_of_day(held.started_at, now, utc_offset_minutes);
  if (start_minute < 0) return;
  told.expected_start_minute = start_minute;
  if (held.ended_at) told.expected_end_minute = minute_of_day(*held.ended_at, now, utc_offset_minutes);
}

/// Moves what is still to come by how late the day is at each.
void tell_what_comes(Forecast& told, const Agenda& agenda, const Standing& standing) {
  int late = standing.late_minutes.value_or(0);
  int free_from = standing.next < agenda.items.size() ? agenda.items[standing.next].start_minute : 0;
  if (standing.running) {
    free_from = agenda.items[*standing.running].end_minute;
    told.items[*standing.running].expected_end_minute += late;
  }
  for (std::size_t i = standing.next; i < agenda.items.size(); ++i) {
    auto& item = told.items[i];
    late = late_after(late, item.start_minute - free_from);
    item.expected_start_minute += late;
    if (item.status == ItemStatus::skipped) late = late_after(late, length_minutes(agenda.items[i]));
    item.expected_end_minute += late;
    free_from = item.end_minute;
  }
}

std::optional<int> end_of(const Forecast& told) {
  std::optional<int> ends_minute;
  for (const auto& item : told.items) {
    if (item.status != ItemStatus::skipped) ends_minute = item.expected_end_minute;
  }
  return ends_minute;
}

}  // namespace

Forecast forecast(const Agenda& agenda, base::Instant now, int utc_offset_minutes) {
  const int offset = agenda.utc_offset_minutes.value_or(utc_offset_minutes);
  const auto standing = standing_of(agenda, now, offset);
  Forecast told;
  told.late_minutes = standing.late_minutes;
  for (std::size_t i = 0; i < agenda.items.size(); ++i) {
    const auto& item = agenda.items[i];
    told.items.push_back({item.item, status_of(agenda, standing, i), item.start_minute, item.end_minute, item.start_minute,
                          item.end_minute});
    const auto held = agenda.held.find(item.item);
    const bool was = i < standing.next && held != agenda.held.end() && standing.late_minutes;
    if (was) tell_what_was(told.items.back(), held->second, now, offset);
  }
  tell_what_comes(told, agenda, standing);
  told.ends_minute = end_of(told);
  told.ways = ways_of(agenda, now, offset);
  return told;
}

}  // namespace northstar::core
