#pragma once

#include <vector>

#include "core/workshop/workshop.hpp"

namespace northstar::core {

/// What the map leaves open: cards that nothing answers to, in the order of their ids.
struct Gaps {
  std::vector<CardId> currents_without_future;
  std::vector<CardId> barriers_without_solution;
  std::vector<CardId> solutions_without_outcome;
  std::vector<CardId> futures_without_outcome;

  friend bool operator==(const Gaps&, const Gaps&) = default;
};

/// Finds the gaps among the live, revealed cards of `workshop` (rule IN5). A link to a merged card counts for the card
/// that took it in.
[[nodiscard]] Gaps gaps(const Workshop& workshop);

}  // namespace northstar::core
