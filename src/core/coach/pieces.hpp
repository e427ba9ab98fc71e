#pragma once

#include <cstdint>
#include <vector>

#include "core/coach/statement.hpp"

namespace northstar::core::coach {

/// Appends the boxes of the pieces of each word: two and three syllables of Korean, three to five letters of English;
/// digits all count as one. The hash is FNV-1a (Fowler, Noll and Vo 1991) over the bytes.
void add_pieces(std::vector<std::uint16_t>& boxes, const Statement& statement);

/// Appends the boxes of runs of two and three cues, so that an order of unknown words still says something.
void add_runs(std::vector<std::uint16_t>& boxes, const Statement& statement);

}  // namespace northstar::core::coach
