#pragma once

#include <span>
#include <vector>

#include "core/coach/token.hpp"

namespace northstar::core::coach {

/// What a stretch of time in a statement is for.
enum class MomentKind : std::uint8_t {
  date,    ///< a point in the calendar: a year, a quarter, "연말"
  by,      ///< the same with a word that makes it a deadline: "까지", "by"
  window,  ///< a length inside a metric: "30일 내", "within 24 hours"
  period,  ///< how often: "월", "매주", "per month"
};

/// Some of the tokens, told by their numbers: from `first` to before `last`.
struct Moment {
  MomentKind kind;
  std::size_t first;
  std::size_t last;
};

/// Finds the stretches of time in a statement, in their order; none overlaps another.
[[nodiscard]] std::vector<Moment> moments_of(std::span<const Token> tokens);

}  // namespace northstar::core::coach
