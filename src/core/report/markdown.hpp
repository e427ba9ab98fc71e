#pragma once

#include <string>

#include "core/report/report.hpp"

namespace northstar::core {

/// Writes a report as Markdown with a frame in `language`; what people wrote stays in their own words, and is text,
/// never markup (rules RP4 to RP6).
[[nodiscard]] std::string markdown(const Report& report, Language language);

/// Writes the report of a workshop as one viewer sees it. `view` is a projection.
[[nodiscard]] std::string markdown(const Workshop& view, Language language);

}  // namespace northstar::core
