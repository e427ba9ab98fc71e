#pragma once

#include "core/agenda/agenda.hpp"

namespace northstar::core {

void evolve(Agenda& agenda, const AgendaSet& event);
void evolve(Agenda& agenda, const AgendaItemStarted& event);
void evolve(Agenda& agenda, const ClockPaused& event);
void evolve(Agenda& agenda, const ClockResumed& event);
void evolve(Agenda& agenda, const AgendaItemExtended& event);
void evolve(Agenda& agenda, const AgendaItemEnded& event);
void evolve(Agenda& agenda, const AgendaItemSkipped& event);
void evolve(Agenda& agenda, const AgendaItemUnskipped& event);

}  // namespace northstar::core
