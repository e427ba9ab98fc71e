#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "transport/close_codes.hpp"
#include "transport/socket.hpp"

namespace northstar::transport {

/// One frame as one connection sends it: the few bytes that differ, around the bytes that all share.
struct Packet {
  std::array<char, 16> head{};
  std::uint8_t head_size = 0;
  Frame body;
  /// Lies in the program itself.
  std::string_view tail;

  [[nodiscard]] std::string_view head_bytes() const { return {head.data(), head_size}; }
  [[nodiscard]] std::size_t size_bytes() const { return head_size + (body ? body->size() : 0) + tail.size(); }
};

namespace websocket {

/// An unmasked text frame (RFC 6455, section 5.2).
[[nodiscard]] Packet text(Frame body);
[[nodiscard]] Packet ping();
[[nodiscard]] Packet pong(std::string_view payload);
[[nodiscard]] Packet close(CloseReason reason);

}  // namespace websocket

namespace events {

/// A server-sent event in one chunk of the answer; its data is the frame.
[[nodiscard]] Packet message(Frame body);
/// The first event: the id under which the client posts its own frames.
[[nodiscard]] Packet opening(std::string_view stream_id);
/// A comment, which tells proxies and client that the line stands.
[[nodiscard]] Packet comment();
/// The event "close" with the close code, and the end of the answer.
[[nodiscard]] Packet close(CloseReason reason);

}  // namespace events

}  // namespace northstar::transport
