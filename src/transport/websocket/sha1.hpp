#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace northstar::transport::websocket {

/// SHA-1 (FIPS 180-4, section 6.1). Only for the handshake of RFC 6455, where it proves no secret.
[[nodiscard]] std::array<std::uint8_t, 20> sha1(std::string_view bytes);

}  // namespace northstar::transport::websocket
