#pragma once

#include <vector>

#include "core/coach/parts.hpp"
#include "core/coach/reading.hpp"

namespace northstar::core::coach {

/// Appends what is to be said about the direction and the size of the target: rules CH7 to CH9 of docs/spec/coach.md.
void note_ambition(std::vector<Remark>& notes, const Statement& statement, const Parts& parts);

}  // namespace northstar::core::coach
