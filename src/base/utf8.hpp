#pragma once

#include <cstddef>
#include <string_view>

namespace northstar::base {

/// Tells whether `text` is well-formed UTF-8: no overlong form, no surrogate, nothing past U+10FFFF (RFC 3629, section 3).
[[nodiscard]] bool is_utf8(std::string_view text);

/// Counts the code points of well-formed `text`.
[[nodiscard]] std::size_t count_code_points(std::string_view text);

/// Returns `text` without white space at its ends (ASCII white space, U+00A0, U+3000).
[[nodiscard]] std::string_view trim(std::string_view text);

}  // namespace northstar::base
