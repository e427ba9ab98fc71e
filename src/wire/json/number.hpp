#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace northstar::wire::json {

/// The largest integer that every JSON reader holds exactly, 2^53 - 1 (RFC 8259, section 6).
inline constexpr std::int64_t max_integer = (std::int64_t{1} << 53) - 1;

/// Length in bytes of the JSON number at the start of `text`; 0 if there is none (RFC 8259, section 6).
[[nodiscard]] std::size_t number_size_bytes(std::string_view text);

/// Reads a JSON number without fraction and exponent within ±`max_integer`.
[[nodiscard]] std::optional<std::int64_t> read_integer(std::string_view number);

/// Reads a JSON number with at most three fraction digits and no exponent as exact thousandths within ±`max_integer`.
[[nodiscard]] std::optional<std::int64_t> read_decimal_milli(std::string_view number);

}  // namespace northstar::wire::json
