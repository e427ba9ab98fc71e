#include "core/agenda/evolve.hpp"

#include <algorithm>

namespace northstar::core {

void evolve(Agenda& agenda, const AgendaSet& event) {
  agenda.items = event.items;
  const auto is_planned = [&](AgendaItemId item) {
    return std::ranges::find(agenda.items, item, &AgendaItem::item) != agenda.items.end();
  };
  if (agenda.clock && !is_planned(agenda.clock->item)) agenda.clock.reset();
}

void evolve(Agenda& agenda, const AgendaItemStarted& event) {
  agenda.clock = Clock{event.item, event.started_at, event.ends_at, std::nullopt};
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

}  // namespace northstar::core
