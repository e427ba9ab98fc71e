#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace northstar::app {

/// Reads an e-mail address as accounts are known by it: trimmed, in lower case, with one '@' and something on both
/// sides, at most 254 bytes (RFC 5321, section 4.5.3.1). Nothing if `text` is not that. Whether it exists, only a
/// mail can tell.
[[nodiscard]] std::optional<std::string> read_email(std::string_view text);

}  // namespace northstar::app
