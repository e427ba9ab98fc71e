#pragma once

#include <cstdint>
#include <vector>

#include "core/coach/parts.hpp"
#include "core/coach/statement.hpp"

namespace northstar::core::coach {

/// How many hints a language has, and how many boxes the pieces of its words fall into. Both are parts of the trained
/// weights.
inline constexpr std::size_t kHints = 160;
inline constexpr std::size_t kBoxes = 8192;

/// What the model sees of a statement: which hints hold, and which boxes its pieces fell into. Sorted, none twice.
struct Features {
  std::vector<std::uint16_t> hints;
  std::vector<std::uint16_t> boxes;
};

/// Gathers the features of `statement`: cues by place and pair, what its parts are, runs of cues, and pieces of words
/// of two to five letters.
[[nodiscard]] Features features_of(const Statement& statement, const Parts& parts);

}  // namespace northstar::core::coach
