#include "core/agenda/timetable.hpp"

#include <algorithm>

#include "core/limits.hpp"
#include "core/text.hpp"

namespace northstar::core {
namespace {

enum class Time { needed, optional };

std::optional<Reject> check_item(const AgendaItem& item, Time time) {
  if (const auto reject = check_text(item.block, kOptionalName)) return reject;
  if (const auto reject = check_text(item.title, kOptionalName)) return reject;
  const bool is_in_day = item.start_minute >= 0 && item.end_minute <= kMinutesPerDay;
  const bool is_long_enough =
      time == Time::needed ? item.start_minute < item.end_minute : item.start_minute <= item.end_minute;
  return is_in_day && is_long_enough ? std::nullopt : std::optional(Reject::bad_timetable);
}

}  // namespace

std::optional<Reject> check_timetable(const std::vector<AgendaItem>& items, const std::set<AgendaItemId>& skipped) {
  if (items.size() > kMaxAgendaItems) return Reject::too_many;
  std::set<AgendaItemId> ids;
  int free_from_minute = 0;
  for (const auto& item : items) {
    if (item.item.empty() || !ids.insert(item.item).second) return Reject::already_exists;
    const auto time = skipped.contains(item.item) ? Time::optional : Time::needed;
    if (const auto reject = check_item(item, time)) return reject;
    if (item.start_minute < free_from_minute) return Reject::bad_timetable;
    free_from_minute = item.end_minute;
  }
  return std::nullopt;
}

const AgendaItem* find_item(const std::vector<AgendaItem>& items, AgendaItemId id) {
  const auto found = std::ranges::find(items, id, &AgendaItem::item);
  return found == items.end() ? nullptr : &*found;
}

}  // namespace northstar::core
