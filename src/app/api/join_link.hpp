#pragma once

#include <string>
#include <string_view>

#include "app/api/services.hpp"

namespace northstar::app {

/// The address that people open to join: the configured base URL, otherwise the host that the facilitator's own browser
/// used, or this machine's address in its network where that host is "localhost", which means another machine to
/// everyone else.
[[nodiscard]] std::string join_link(const Address& address, const transport::Request& request, std::string_view link);

/// Draws `text` as a QR code: an SVG that scales, black on white with its quiet zone.
[[nodiscard]] std::string qr_svg(std::string_view text);

}  // namespace northstar::app
