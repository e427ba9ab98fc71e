#pragma once

#include "core/report/report.hpp"

namespace northstar::core {

/// The parts of a report that come from cards and what connects them. `view` is a projection.
[[nodiscard]] std::vector<ReportedStage> stages(const Workshop& view);
[[nodiscard]] std::vector<ReportedLink> links(const Workshop& view);
[[nodiscard]] std::vector<ReportedOutcome> outcomes(const Workshop& view);

/// The text of a card that everyone sees, live or not; its id where there is none.
[[nodiscard]] std::string card_text(const Workshop& view, CardId card);

}  // namespace northstar::core
