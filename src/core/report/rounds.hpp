#pragma once

#include "core/report/report.hpp"

namespace northstar::core {

/// The parts of a report that come from closed rounds. `view` is a projection.
[[nodiscard]] std::vector<ReportedVote> votes(const Workshop& view);
[[nodiscard]] std::vector<ReportedRating> ratings(const Workshop& view);

}  // namespace northstar::core
