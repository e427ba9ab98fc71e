#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/coach/moment.hpp"
#include "core/coach/token.hpp"

namespace northstar::core::coach {

/// What a quantity counts; a level is one that others set, "업계 평균 이하". Two quantities are compared only if they
/// count the same.
enum class Unit : std::uint8_t { plain, percent, points, times, time, money, things, level };

/// What a quantity of a statement says.
enum class Role : std::uint8_t { baseline, target };

/// A quantity in a statement.
struct Quantity {
  /// In thousandths: of a per cent, of a second, of a thing.
  std::int64_t value_milli;
  Unit unit;
  Role role = Role::target;
  /// Its tokens, from `first` to before `last`.
  std::size_t first;
  std::size_t last;
  /// Korean: what follows its unit in the same word ("로", "에서", "이하로").
  std::string_view tail = {};
};

/// Finds the quantities that may be a baseline or a target, and tells which is which. Dates, windows, periods and
/// numbers that are names ("5G", "1:1", "4.0 버전") are none.
[[nodiscard]] std::vector<Quantity> quantities_of(std::span<const Token> tokens, std::span<const Moment> moments);

/// Gives each of `quantities` its role; see docs/spec/coach.md.
void assign_roles(std::vector<Quantity>& quantities, std::span<const Token> tokens);

}  // namespace northstar::core::coach
