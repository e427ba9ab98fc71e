#pragma once

#include <vector>

#include "core/coach/parts.hpp"
#include "core/coach/reading.hpp"

namespace northstar::core::coach {

/// Whether a statement is of one piece or names a means and its effect.
enum class Pieces { one, two };

/// Gathers what is worth saying, in the order of `Remark`.
[[nodiscard]] std::vector<Remark> notes_of(const Statement& statement, const Parts& parts, ReadsAs reads_as,
                                           Pieces pieces);

/// Chooses the one question that helps most with a statement read so far (rule CH10).
[[nodiscard]] CoachQuestion best_question(const Reading& reading);

}  // namespace northstar::core::coach
