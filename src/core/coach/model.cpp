#include "core/coach/model.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "core/coach/weights.hpp"

namespace northstar::core::coach {
namespace {

/// Log odds of 51, 52 … 99 per cent, in thousandths: ln(p / (100 - p)). A table, since every machine has to round
/// alike.
constexpr std::array<int, 49> kLogOddsMilli{
    40,   80,   120,  160,  201,  241,  282,  323,  364,  405,  447,  490,  532,  575,  619,  663,  708,
    754,  800,  847,  895,  944,  995,  1046, 1099, 1153, 1208, 1266, 1325, 1386, 1450, 1516, 1586, 1658,
    1735, 1815, 1901, 1992, 2091, 2197, 2314, 2442, 2587, 2752, 2944, 3178, 3476, 3892, 4595,
};

/// The whole root of `square`, by Newton's method.
std::int64_t root(std::int64_t square) {
  std::int64_t guess = square;
  for (auto next = (guess + 1) / 2; next < guess; next = (guess + square / guess) / 2) guess = next;
  return guess;
}

}  // namespace

int outcome_log_odds_milli(const Features& features, Tongue tongue) {
  const auto& weights = coach_weights();
  std::int64_t hints = weights.bias[tongue == Tongue::ko ? 1 : 0];
  for (const auto hint : features.hints) hints += weights.hints[hint];
  std::int64_t boxes = 0;
  for (const auto box : features.boxes) boxes += weights.boxes[box];
  constexpr std::int64_t kFine = 1000;
  // The sum over boxes counts by the root of their number, so that long statements do not shout.
  const auto norm = std::max<std::int64_t>(1, root(static_cast<std::int64_t>(features.boxes.size()) * kFine * kFine));
  const auto log_odds = hints * kFine / weights.hint_scale + boxes * kFine * kFine / (norm * weights.box_scale);
  return static_cast<int>(log_odds * kFine / weights.temperature_milli);
}

int confidence_of(int log_odds_milli) {
  const auto above = std::ranges::upper_bound(kLogOddsMilli, std::abs(log_odds_milli));
  return 50 + static_cast<int>(above - kLogOddsMilli.begin());
}

}  // namespace northstar::core::coach
