#pragma once

#include <cstddef>
#include <cstdint>
#include <expected>
#include <string>
#include <string_view>

#include "wire/json/value.hpp"

namespace northstar::wire::json {

/// What a text may cost before it is refused.
struct Limits {
  std::size_t max_size_bytes = std::size_t{64} * 1024;  ///< One client frame (quality.md, facts found here).
  std::uint32_t max_depth = 32;                         ///< Our deepest message nests 12; recursion stays small.
};

/// Limits for text that this server wrote itself, or that a facilitator imports: snapshots, records, documents.
inline constexpr Limits large_limits{.max_size_bytes = std::size_t{256} * 1024 * 1024, .max_depth = 64};

enum class ParseCode : std::uint8_t {
  too_large,
  too_deep,
  unexpected_end,
  unexpected_character,
  trailing_text,
  bad_number,
  bad_escape,
  lone_surrogate,
  control_character,
  nul_character,
  bad_utf8,
  duplicate_key,
};

struct ParseError {
  std::size_t offset = 0;  ///< Bytes from the start of the text.
  ParseCode code = ParseCode::unexpected_character;

  friend bool operator==(const ParseError&, const ParseError&) = default;
};

[[nodiscard]] std::string_view name_of(ParseCode code);

/// Reads one JSON text as RFC 8259 has it, and refuses more than it does: duplicate keys, the character U+0000,
/// lone surrogates and malformed UTF-8. Numbers are checked for form only and keep their text, so that nothing
/// (`1e400`) is rounded or becomes infinite on the way.
[[nodiscard]] std::expected<Document, ParseError> parse(std::string_view text, Limits limits = {});

}  // namespace northstar::wire::json
