#pragma once

#include <optional>
#include <vector>

#include "core/rating/rating.hpp"

namespace northstar::core {

/// Where the scores of a group lie, in thousandths of a point; all zero when nobody scored.
struct Spread {
  int count = 0;
  int lower_quartile_milli = 0;
  int median_milli = 0;
  int upper_quartile_milli = 0;
  int mean_milli = 0;

  friend bool operator==(const Spread&, const Spread&) = default;
};

struct ScoreSpread {
  Spread impact;
  Spread effort;

  friend bool operator==(const ScoreSpread&, const ScoreSpread&) = default;
};

struct OptionSummary {
  OptionId option;
  ScoreSpread all;
  /// Present only where enough of both sides scored this option (rule RA10).
  std::optional<ScoreSpread> business;
  std::optional<ScoreSpread> it;
  /// How far apart people are about the option: the wider of its two spreads between the quartiles, in thousandths.
  int disagreement_milli = 0;

  friend bool operator==(const OptionSummary&, const OptionSummary&) = default;
};

/// Sums up a closed rating option by option, in the order in which it was opened (rules RA9 and RA10).
[[nodiscard]] std::vector<OptionSummary> summary(const Rating& rating);

/// Says where `values`, 1 to 5 each, lie.
///
/// Quartiles interpolate linearly between order statistics (Hyndman and Fan 1996, definition 7), the mean is rounded to
/// the nearest thousandth.
[[nodiscard]] Spread spread(std::vector<int> values);

}  // namespace northstar::core
