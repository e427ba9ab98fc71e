#pragma once

#include "core/coach/features.hpp"

namespace northstar::core::coach {

/// Log odds, in thousandths, that the features are those of an outcome rather than of an output.
[[nodiscard]] int outcome_log_odds_milli(const Features& features, Tongue tongue);

/// The chance in per cent, 50 to 99, that belongs to log odds of this size in either direction.
[[nodiscard]] int confidence_of(int log_odds_milli);

}  // namespace northstar::core::coach
