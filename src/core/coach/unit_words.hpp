#pragma once

#include <cstdint>
#include <string_view>

#include "core/coach/quantity.hpp"

namespace northstar::core::coach {

/// A unit that was found, and how many of the base unit it is (a minute is 60 seconds).
struct UnitFound {
  Unit unit = Unit::plain;
  std::int64_t factor = 1;
  /// The bytes of its word; 0 if none was found.
  std::size_t size_bytes = 0;
};

/// Finds the Korean unit with which `word` begins: "건으로" begins with 건.
[[nodiscard]] UnitFound korean_unit(std::string_view word);

/// Finds the unit that an English word is.
[[nodiscard]] UnitFound english_unit(std::string_view word);

/// What a word that says a number says: "half", "세 배"; the tokens it takes, or 0.
struct SaidNumber {
  std::int64_t value_milli = 0;
  Unit unit = Unit::plain;
  std::size_t tokens = 0;
  /// Korean: what follows in the same word.
  std::string_view tail = {};
};

/// Finds a number said in words at token `at`.
[[nodiscard]] SaidNumber said_number(std::span<const Token> tokens, std::size_t at);

}  // namespace northstar::core::coach
