#include "core/agenda/decide.hpp"

#include <algorithm>
#include <set>

#include "core/limits.hpp"
#include "core/text.hpp"

namespace northstar::core {
namespace {

constexpr std::int64_t kMsPerMinute = 60'000;

std::optional<Reject> check_item(const AgendaItem& item) {
  if (const auto reject = check_text(item.block, kOptionalName)) return reject;
  if (const auto reject = check_text(item.title, kOptionalName)) return reject;
  const bool is_in_day = item.start_minute >= 0 && item.end_minute <= kMinutesPerDay;
  return is_in_day && item.start_minute < item.end_minute ? std::nullopt : std::optional(Reject::bad_timetable);
}

/// Every item under an id of its own, in the order of the day, none over another; gaps may stay free (AG2).
std::optional<Reject> check_items(const std::vector<AgendaItem>& items) {
  if (items.size() > kMaxAgendaItems) return Reject::too_many;
  std::set<AgendaItemId> ids;
  int free_from_minute = 0;
  for (const auto& item : items) {
    if (item.item.empty() || !ids.insert(item.item).second) return Reject::already_exists;
    if (const auto reject = check_item(item)) return reject;
    if (item.start_minute < free_from_minute) return Reject::bad_timetable;
    free_from_minute = item.end_minute;
  }
  return std::nullopt;
}

std::int64_t remaining_ms(const Clock& clock, base::Instant at) {
  return clock.paused_with_ms.value_or(clock.ends_at.ms - at.ms);
}

bool is_within(std::int64_t value, std::int64_t limit) { return value >= -limit && value <= limit; }

}  // namespace

Decided<AgendaEvent> decide(const Agenda& agenda, const Caller&, const SetAgenda& command) {
  if (const auto reject = check_items(command.items)) return std::unexpected(*reject);
  if (agenda.items == command.items) return {};
  return {{AgendaSet{command.items}}};
}

Decided<AgendaEvent> decide(const Agenda& agenda, const Caller& caller, const StartAgendaItem& command) {
  const auto item = std::ranges::find(agenda.items, command.item, &AgendaItem::item);
  if (item == agenda.items.end()) return std::unexpected(Reject::unknown_agenda_item);
  if (agenda.clock && agenda.clock->item == command.item) return {};
  const std::int64_t duration_ms = (item->end_minute - item->start_minute) * kMsPerMinute;
  return {{AgendaItemStarted{command.item, caller.at, {caller.at.ms + duration_ms}}}};
}

Decided<AgendaEvent> decide(const Agenda& agenda, const Caller& caller, const PauseClock&) {
  if (!agenda.clock) return std::unexpected(Reject::clock_not_running);
  if (agenda.clock->paused_with_ms) return {};
  return {{ClockPaused{remaining_ms(*agenda.clock, caller.at)}}};
}

Decided<AgendaEvent> decide(const Agenda& agenda, const Caller& caller, const ResumeClock&) {
  if (!agenda.clock) return std::unexpected(Reject::clock_not_running);
  if (!agenda.clock->paused_with_ms) return {};
  return {{ClockResumed{{caller.at.ms + *agenda.clock->paused_with_ms}}}};
}

Decided<AgendaEvent> decide(const Agenda& agenda, const Caller& caller, const ExtendAgendaItem& command) {
  if (!is_within(command.by_ms, kMaxExtensionMs)) return std::unexpected(Reject::out_of_range);
  if (!agenda.clock) return std::unexpected(Reject::clock_not_running);
  if (command.by_ms == 0) return {};
  const Clock& clock = *agenda.clock;
  const std::int64_t left_ms = remaining_ms(clock, caller.at) + command.by_ms;
  if (!is_within(left_ms, kMaxRemainingMs)) return std::unexpected(Reject::out_of_range);
  if (clock.paused_with_ms) return {{ClockPaused{left_ms}}};
  return {{AgendaItemExtended{{clock.ends_at.ms + command.by_ms}}}};
}

}  // namespace northstar::core
