#pragma once

#include <map>

#include "core/workshop/workshop.hpp"

namespace northstar::core {

/// Below this many fingers a stand is a doubt, and the room asks for its reason (rule CO1).
inline constexpr int kLeastFingersOfAgreement = 3;

/// How far the room stands behind an outcome.
struct Agreement {
  /// How many have taken a stand, and how many of those doubt.
  int given = 0;
  int doubts = 0;
  /// How many may take one, and have taken one and may not any more.
  int people = 0;

  friend bool operator==(const Agreement&, const Agreement&) = default;
};

/// The agreement on each live, revealed outcome (rule IN9).
[[nodiscard]] std::map<CardId, Agreement> agreements(const Workshop& workshop);

}  // namespace northstar::core
