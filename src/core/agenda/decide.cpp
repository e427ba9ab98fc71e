#include "core/agenda/decide.hpp"

#include <algorithm>
#include <cstdlib>

#include "core/agenda/timetable.hpp"
#include "core/agenda/way.hpp"
#include "core/limits.hpp"

namespace northstar::core {
namespace {

bool is_within(std::int64_t value, std::int64_t limit) { return value >= -limit && value <= limit; }

bool is_offset(std::optional<int> utc_offset_minutes) {
  return !utc_offset_minutes || is_within(*utc_offset_minutes, kMaxUtcOffsetMinutes);
}

/// How long the clock runs for an item that begins now (AG5, AG12).
std::int64_t duration_ms(const Agenda& agenda, const AgendaItem& item, std::optional<Beginning> beginning) {
  const auto held = agenda.held.find(item.item);
  if (beginning == Beginning::as_left && held != agenda.held.end()) return held->second.left_ms;
  return length_minutes(item) * kMsPerMinute;
}

/// AG20: nothing may be more than a minute away from what was shown.
bool is_as_previewed(const std::vector<AgendaItem>& items, const std::vector<AgendaItem>& previewed) {
  constexpr int kToleranceMinutes = 1;
  return std::ranges::equal(items, previewed, [](const AgendaItem& a, const AgendaItem& b) {
    return a.item == b.item && std::abs(a.start_minute - b.start_minute) <= kToleranceMinutes &&
           std::abs(a.end_minute - b.end_minute) <= kToleranceMinutes;
  });
}

bool is_minute(int minute) { return minute >= 0 && minute <= kMinutesPerDay; }

std::optional<Reject> check(const Agenda& agenda, const AdjustAgenda& command) {
  if (!is_offset(command.utc_offset_minutes)) return Reject::out_of_range;
  const bool is_in_day = std::ranges::all_of(
      command.previewed, [](const auto& item) { return is_minute(item.start_minute) && is_minute(item.end_minute); });
  if (!is_in_day) return Reject::out_of_range;
  const bool is_known =
      std::ranges::all_of(command.drop, [&](AgendaItemId item) { return find_item(agenda.items, item) != nullptr; });
  return is_known ? std::nullopt : std::optional(Reject::unknown_agenda_item);
}

}  // namespace

Decided<AgendaEvent> decide(const Agenda& agenda, const Caller&, const SetAgenda& command) {
  if (const auto reject = check_timetable(command.items, agenda.skipped)) return std::unexpected(*reject);
  if (agenda.items == command.items) return {};
  return {{AgendaSet{command.items}}};
}

Decided<AgendaEvent> decide(const Agenda& agenda, const Caller& caller, const StartAgendaItem& command) {
  const auto* item = find_item(agenda.items, command.item);
  if (item == nullptr) return std::unexpected(Reject::unknown_agenda_item);
  if (!is_offset(command.utc_offset_minutes)) return std::unexpected(Reject::out_of_range);
  if (agenda.clock && agenda.clock->item == command.item) return {};
  const base::Instant ends_at{caller.at.ms + duration_ms(agenda, *item, command.beginning)};
  return {{AgendaItemStarted{command.item, caller.at, ends_at, command.utc_offset_minutes}}};
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

Decided<AgendaEvent> decide(const Agenda& agenda, const Caller& caller, const SkipAgendaItem& command) {
  if (find_item(agenda.items, command.item) == nullptr) return std::unexpected(Reject::unknown_agenda_item);
  if (agenda.skipped.contains(command.item)) return {};
  const bool is_running = agenda.clock && agenda.clock->item == command.item;
  auto events = is_running ? end_of_day(agenda, caller) : std::vector<AgendaEvent>{};
  events.emplace_back(AgendaItemSkipped{command.item});
  return events;
}

Decided<AgendaEvent> decide(const Agenda& agenda, const Caller&, const UnskipAgendaItem& command) {
  const auto* item = find_item(agenda.items, command.item);
  if (item == nullptr) return std::unexpected(Reject::unknown_agenda_item);
  if (!agenda.skipped.contains(command.item)) return {};
  if (length_minutes(*item) == 0) return std::unexpected(Reject::bad_timetable);
  return {{AgendaItemUnskipped{command.item}}};
}

Decided<AgendaEvent> decide(const Agenda& agenda, const Caller& caller, const AdjustAgenda& command) {
  if (const auto reject = check(agenda, command)) return std::unexpected(*reject);
  const int offset = agenda.utc_offset_minutes.value_or(command.utc_offset_minutes.value_or(0));
  const auto way = way_of(agenda, caller.at, offset, command.giving, command.drop);
  if (!way) return std::unexpected(way.error());
  if (!is_as_previewed(way->items, command.previewed)) return std::unexpected(Reject::preview_outdated);
  std::vector<AgendaEvent> events;
  // What is skipped may have no time left, so it is skipped first.
  for (const auto item : command.drop) events.emplace_back(AgendaItemSkipped{item});
  events.emplace_back(AgendaSet{way->items});
  return events;
}

std::vector<AgendaEvent> end_of_day(const Agenda& agenda, const Caller& caller) {
  if (!agenda.clock) return {};
  return {AgendaItemEnded{caller.at}};
}

}  // namespace northstar::core
