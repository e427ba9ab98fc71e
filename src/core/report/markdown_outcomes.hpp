#pragma once

#include "core/report/page.hpp"
#include "core/report/report.hpp"

namespace northstar::core {

/// Write what the group committed to: outcomes with their sentence, actions, decisions.
void write_outcomes(Page& page, const Report& report);
void write_actions(Page& page, const Report& report);
void write_decisions(Page& page, const Report& report);

}  // namespace northstar::core
