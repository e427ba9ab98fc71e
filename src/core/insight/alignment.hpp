#pragma once

#include <optional>
#include <vector>

#include "core/vote/vote.hpp"

namespace northstar::core {

/// How strongly both sides stand behind an option.
struct OptionSupport {
  OptionId option;
  /// Product over business and IT of (backers + 1) / (people + 2), 0 to 1: the group-informed consensus of Polis
  /// (domain.md, section 5). A dot not given is no disagreement, so this orders options and measures nothing.
  double support = 0;
};

/// Where business and IT agree in one vote. The host's people are in neither camp.
struct Alignment {
  /// How much of the two sides' dots lies on the same options, 0 to 1: one less the total variation distance.
  double overlap = 0;
  /// Jensen-Shannon divergence of the two sides' dots in bits, 0 to 1 (Lin 1991). It never falls to 0 for few dots.
  double divergence_bits = 0;
  /// The five options with most dots of each side, equal ones by id; fewer where fewer got any.
  std::vector<OptionId> top_business;
  std::vector<OptionId> top_it;
  /// How many of the two lists are in both.
  int top_in_common = 0;
  /// All options, most support first, equal ones by id.
  std::vector<OptionSupport> support;
};

/// Compares the sides of a closed vote; nothing while it is open or where a side is too small to be shown
/// (architecture.md, rule 6). "People" are those of a side whose ballots were counted.
[[nodiscard]] std::optional<Alignment> alignment(const Vote& vote);

}  // namespace northstar::core
