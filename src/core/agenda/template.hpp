#pragma once

#include <vector>

#include "core/agenda/agenda.hpp"

namespace northstar::core {

/// The days that a workshop can begin from; everything in them can be changed afterwards.
enum class Template { standard, half_day, empty };

/// Returns the timetable of the template. An item's id is "item-" and its block's name.
[[nodiscard]] std::vector<AgendaItem> agenda_of(Template which);

}  // namespace northstar::core
