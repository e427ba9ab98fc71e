#pragma once

#include <optional>

#include "core/coach/parts.hpp"

namespace northstar::core::coach {

/// A statement that names a means and its effect: "X 도입으로 Y 감소", "reduce Y by launching X".
struct Mixture {
  Place means;
  Place effect;
};

/// Finds where such a statement splits; nothing if it is of one piece.
[[nodiscard]] std::optional<Mixture> mixture_of(const Statement& statement);

}  // namespace northstar::core::coach
