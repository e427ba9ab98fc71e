#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace northstar::app {

/// Reads a door code as people type it: any case, with or without '-' and spaces, O for 0 and I or L for 1 (Crockford's
/// base32). Nothing if it is not one.
[[nodiscard]] std::optional<std::string> read_door_code(std::string_view typed);

/// Reads the token of a join link: exactly 22 characters of base64url. Nothing if it is not one.
[[nodiscard]] std::optional<std::string> read_door_link(std::string_view text);

}  // namespace northstar::app
