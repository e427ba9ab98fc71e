#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace northstar::app {

/// Reads a door code as people type it: any case, with or without '-' and spaces, O for 0 and I or L for 1 (Crockford's
/// base32). Nothing if it is not one.
[[nodiscard]] std::optional<std::string> read_door_code(std::string_view typed);

}  // namespace northstar::app
