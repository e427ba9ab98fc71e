#pragma once

#include <array>
#include <cstddef>
#include <optional>

#include "core/coach/statement.hpp"

namespace northstar::core::coach {

/// The six parts of a good outcome statement (domain source: Gothelf and Seiden, "who does what by how much").
enum class Part : std::uint8_t { actor, behaviour, metric, baseline, target, deadline };

inline constexpr std::size_t kParts = 6;

/// Where a part stands: tokens from `first` to before `last`.
struct Place {
  std::size_t first;
  std::size_t last;
};

/// Which parts a statement names.
using Parts = std::array<std::optional<Place>, kParts>;

/// Finds the parts of `statement`; see docs/spec/coach.md for what counts as one.
[[nodiscard]] Parts parts_of(const Statement& statement);

[[nodiscard]] constexpr std::size_t index(Part part) { return static_cast<std::size_t>(part); }

}  // namespace northstar::core::coach
