#pragma once

#include <optional>
#include <vector>

#include "core/vote/vote.hpp"

namespace northstar::core {

/// A number for each side.
struct SideCounts {
  int business = 0;
  int it = 0;
  int host = 0;

  friend bool operator==(const SideCounts&, const SideCounts&) = default;
};

struct OptionTally {
  OptionId option;
  int dots = 0;
  /// How many ballots have at least one dot on the option.
  int backers = 0;
  /// Present only when sides may be shown (architecture.md, rule 6).
  std::optional<SideCounts> dots_by_side;
  std::optional<SideCounts> backers_by_side;
  /// Whether the lead of the option above is too small to mean anything (rule VO17).
  bool ties_with_above = false;

  friend bool operator==(const OptionTally&, const OptionTally&) = default;
};

/// The result of a closed vote, computed from nothing but its untied ballots.
struct Tally {
  int ballots = 0;
  std::optional<SideCounts> ballots_by_side;
  /// Every option of the vote, most dots first, equal ones by id.
  std::vector<OptionTally> options;

  friend bool operator==(const Tally&, const Tally&) = default;
};

/// Counts `vote` (rule VO16); all zero while it is open.
[[nodiscard]] Tally tally(const Vote& vote);

/// Tells whether two numbers of dots are too close to call: they differ by at most 2·sqrt of their mean.
///
/// Dots fall roughly like a Poisson count, whose spread is the root of its mean (domain.md, section 3, dot voting).
[[nodiscard]] bool is_tie(int dots, int other_dots);

}  // namespace northstar::core
