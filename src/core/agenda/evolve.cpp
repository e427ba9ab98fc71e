#include "core/agenda/evolve.hpp"

#include <algorithm>

#include "core/agenda/timetable.hpp"

namespace northstar::core {
namespace {

/// Notes that the running item was left (AG11).
void leave(Agenda& agenda, base::Instant at) {
  if (!agenda.clock) return;
  auto& held = agenda.held[agenda.clock->item];
  held.ended_at = at;
  held.left_ms = remaining_ms(*agenda.clock, at);
}

void begin(Agenda& agenda, AgendaItemId item, base::Instant at) {
  auto [entry, is_new] = agenda.held.try_emplace(item);
  if (is_new) entry->second.started_at = at;
  entry->second.ended_at.reset();
  entry->second.left_ms = 0;
}

}  // namespace

void evolve(Agenda& agenda, const AgendaSet& event) {
  agenda.items = event.items;
  const auto is_gone = [&](AgendaItemId item) { return find_item(agenda.items, item) == nullptr; };
  if (agenda.clock && is_gone(agenda.clock->item)) agenda.clock.reset();
  std::erase_if(agenda.held, [&](const auto& entry) { return is_gone(entry.first); });
  std::erase_if(agenda.skipped, is_gone);
}

void evolve(Agenda& agenda, const AgendaItemStarted& event) {
  leave(agenda, event.started_at);
  begin(agenda, event.item, event.started_at);
  agenda.skipped.erase(event.item);
  agenda.clock = Clock{event.item, event.started_at, event.ends_at, std::nullopt};
  if (event.utc_offset_minutes) agenda.utc_offset_minutes = event.utc_offset_minutes;
}

void evolve(Agenda& agenda, const ClockPaused& event) {
  if (agenda.clock) agenda.clock->paused_with_ms = event.with_ms;
}

void evolve(Agenda& agenda, const ClockResumed& event) {
  if (!agenda.clock) return;
  agenda.clock->ends_at = event.ends_at;
  agenda.clock->paused_with_ms.reset();
}

void evolve(Agenda& agenda, const AgendaItemExtended& event) {
  if (agenda.clock) agenda.clock->ends_at = event.ends_at;
}

void evolve(Agenda& agenda, const AgendaItemEnded& event) {
  leave(agenda, event.ended_at);
  agenda.clock.reset();
}

void evolve(Agenda& agenda, const AgendaItemSkipped& event) { agenda.skipped.insert(event.item); }

void evolve(Agenda& agenda, const AgendaItemUnskipped& event) { agenda.skipped.erase(event.item); }

}  // namespace northstar::core
