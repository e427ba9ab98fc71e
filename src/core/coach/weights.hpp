#pragma once

#include <array>
#include <cstdint>

#include "core/coach/features.hpp"

namespace northstar::core::coach {

/// What tools/train/coach found, in whole numbers. Positive weights speak for an outcome.
struct CoachWeights {
  /// How many units of a weight are one unit of log odds.
  int hint_scale;
  int box_scale;
  /// English, Korean.
  std::array<std::int16_t, 2> bias;
  std::array<std::int16_t, 2 * kHints> hints;
  std::array<std::int8_t, kBoxes> boxes;
  /// By which log odds are divided so that confidence is how often readings were right, in thousandths.
  int temperature_milli;
};

[[nodiscard]] const CoachWeights& coach_weights();

}  // namespace northstar::core::coach
