#pragma once

#include <cstdint>
#include <vector>

#include "core/coach/parts.hpp"
#include "core/coach/statement.hpp"

namespace northstar::core::coach {

/// Appends the numbers of the hints that hold of `statement`. The checklist behind them is in docs/spec/coach.md.
void add_hints(std::vector<std::uint16_t>& hints, const Statement& statement, const Parts& parts);

}  // namespace northstar::core::coach
