#pragma once

#include <string>
#include <string_view>

#include "core/outcome/outcome.hpp"
#include "core/workshop/description.hpp"

namespace northstar::core {

/// Says an outcome as sentences: "[who] will [do what]. [metric] goes from [baseline] to [target] by [date]."
///
/// What is missing is left out, an unknown baseline is named; empty when there is nothing to say. The frame is in
/// `language`, the parts are as people wrote them.
[[nodiscard]] std::string sentence(const Outcome& outcome, Language language);

/// Writes a quantity with its unit: 12500 and "%" give "12.5%"; empty when unknown.
[[nodiscard]] std::string amount_text(const Amount& amount, std::string_view unit);

/// Writes a date of any of the three precisions: "2026-12" gives "2026년 12월" or "December 2026"; empty stays empty.
[[nodiscard]] std::string date_text(std::string_view date, Language language);

}  // namespace northstar::core
