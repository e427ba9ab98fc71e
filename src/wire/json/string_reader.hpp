#pragma once

#include <expected>
#include <string>

#include "wire/json/parse.hpp"

namespace northstar::wire::json {

struct StringSpan {
  std::size_t size_bytes = 0;  ///< Size of the unescaped text.
  std::size_t end = 0;         ///< Offset after the closing quote.
};

/// Reads the string whose first character stands at `begin` (after the opening quote) and leaves its unescaped text
/// there. An escape is never shorter than what it stands for, so the text only shrinks.
[[nodiscard]] std::expected<StringSpan, ParseError> read_string_in_place(std::string& text, std::size_t begin);

}  // namespace northstar::wire::json
