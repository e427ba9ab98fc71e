#include "transport/websocket/handshake.hpp"

#include <algorithm>
#include <cstdint>
#include <span>

#include "transport/websocket/sha1.hpp"

namespace northstar::transport::websocket {
namespace {

constexpr std::string_view base64_digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

std::string base64(std::span<const std::uint8_t> bytes) {
  std::string text;
  for (std::size_t at = 0; at < bytes.size(); at += 3) {
    std::uint32_t group = 0;
    for (std::size_t i = 0; i < 3; ++i) group = group << 8 | (at + i < bytes.size() ? bytes[at + i] : 0U);
    for (std::size_t i = 0; i < 4; ++i) {
      text += at + i <= bytes.size() ? base64_digits[group >> (18 - 6 * i) & 63] : '=';
    }
  }
  return text;
}

/// Sixteen bytes in base64: 22 digits and two signs of padding.
bool is_key(std::string_view key) {
  const auto is_digit = [](char c) { return base64_digits.find(c) != std::string_view::npos; };
  return key.size() == 24 && key.ends_with("==") && std::ranges::all_of(key.substr(0, 22), is_digit);
}

}  // namespace

std::string accept_of(std::string_view key) { return base64(sha1(std::string{key} + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11")); }

std::expected<Response, Response> answer_handshake(const Request& request) {
  const auto upgrade = request.header("Upgrade").value_or("");
  const auto connection = request.header("Connection").value_or("");
  if (request.method != Method::get || !has_token(upgrade, "websocket") || !has_token(connection, "Upgrade")) {
    return std::unexpected{problem(426, "upgrade_required", "a WebSocket handshake is needed here").with("Upgrade", "websocket")};
  }
  if (request.header("Sec-WebSocket-Version") != "13") {
    return std::unexpected{problem(426, "websocket_version").with("Sec-WebSocket-Version", "13").with("Upgrade", "websocket")};
  }
  const auto key = request.header("Sec-WebSocket-Key").value_or("");
  if (!is_key(key)) return std::unexpected{problem(400, "websocket_key", "Sec-WebSocket-Key is not 16 bytes of base64")};
  return Response{101, {{"Upgrade", "websocket"}, {"Connection", "Upgrade"}, {"Sec-WebSocket-Accept", accept_of(key)}}, {}};
}

}  // namespace northstar::transport::websocket
