#pragma once

#include "core/agenda/agenda.hpp"
#include "core/caller.hpp"
#include "core/decided.hpp"

/// The rules are docs/spec/agenda.md.
namespace northstar::core {

/// @rejects too_many, already_exists, text_too_long, not_text, bad_timetable
[[nodiscard]] Decided<AgendaEvent> decide(const Agenda& agenda, const Caller& caller, const SetAgenda& command);
/// @rejects unknown_agenda_item
[[nodiscard]] Decided<AgendaEvent> decide(const Agenda& agenda, const Caller& caller, const StartAgendaItem& command);
/// @rejects clock_not_running
[[nodiscard]] Decided<AgendaEvent> decide(const Agenda& agenda, const Caller& caller, const PauseClock& command);
/// @rejects clock_not_running
[[nodiscard]] Decided<AgendaEvent> decide(const Agenda& agenda, const Caller& caller, const ResumeClock& command);
/// @rejects out_of_range, clock_not_running
[[nodiscard]] Decided<AgendaEvent> decide(const Agenda& agenda, const Caller& caller, const ExtendAgendaItem& command);

}  // namespace northstar::core
