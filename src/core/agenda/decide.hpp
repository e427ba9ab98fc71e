#pragma once

#include "core/agenda/agenda.hpp"
#include "core/caller.hpp"
#include "core/decided.hpp"

/// The rules are docs/spec/agenda.md.
namespace northstar::core {

/// @rejects too_many, already_exists, text_too_long, not_text, bad_timetable
[[nodiscard]] Decided<AgendaEvent> decide(const Agenda& agenda, const Caller& caller, const SetAgenda& command);
/// @rejects unknown_agenda_item, out_of_range
[[nodiscard]] Decided<AgendaEvent> decide(const Agenda& agenda, const Caller& caller, const StartAgendaItem& command);
/// @rejects clock_not_running
[[nodiscard]] Decided<AgendaEvent> decide(const Agenda& agenda, const Caller& caller, const PauseClock& command);
/// @rejects clock_not_running
[[nodiscard]] Decided<AgendaEvent> decide(const Agenda& agenda, const Caller& caller, const ResumeClock& command);
/// @rejects out_of_range, clock_not_running
[[nodiscard]] Decided<AgendaEvent> decide(const Agenda& agenda, const Caller& caller, const ExtendAgendaItem& command);
/// @rejects unknown_agenda_item
[[nodiscard]] Decided<AgendaEvent> decide(const Agenda& agenda, const Caller& caller, const SkipAgendaItem& command);
/// @rejects unknown_agenda_item, bad_timetable
[[nodiscard]] Decided<AgendaEvent> decide(const Agenda& agenda, const Caller& caller, const UnskipAgendaItem& command);
/// @rejects unknown_agenda_item, out_of_range, not_ready, bad_timetable, preview_outdated
[[nodiscard]] Decided<AgendaEvent> decide(const Agenda& agenda, const Caller& caller, const AdjustAgenda& command);

/// Ends the running item when the day ends (AG13); no event without a clock.
[[nodiscard]] std::vector<AgendaEvent> end_of_day(const Agenda& agenda, const Caller& caller);

}  // namespace northstar::core
