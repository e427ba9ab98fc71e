#include "transport/packet.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

#include "transport/websocket/frame_reader.hpp"

namespace northstar::transport {
namespace {

Packet whole(std::string bytes) {
  Packet packet;
  packet.body = std::make_shared<const std::string>(std::move(bytes));
  return packet;
}

void put(Packet& packet, std::string_view bytes) {
  std::ranges::copy(bytes, packet.head.begin() + packet.head_size);
  packet.head_size = static_cast<std::uint8_t>(packet.head_size + bytes.size());
}

void put_number(Packet& packet, std::uint64_t number, int size_bytes) {
  for (int shift = (size_bytes - 1) * 8; shift >= 0; shift -= 8) {
    const char byte = static_cast<char>(number >> shift & 0xFF);
    put(packet, {&byte, 1});
  }
}

}  // namespace

namespace websocket {
namespace {

void put_header(Packet& packet, Opcode opcode, std::size_t size_bytes) {
  put_number(packet, 0x80U | static_cast<std::uint8_t>(opcode), 1);
  if (size_bytes < 126) return put_number(packet, size_bytes, 1);
  if (size_bytes < 65'536) {
    put_number(packet, 126, 1);
    return put_number(packet, size_bytes, 2);
  }
  put_number(packet, 127, 1);
  put_number(packet, size_bytes, 8);
}

Packet control(Opcode opcode, std::string payload) {
  Packet packet;
  put_header(packet, opcode, payload.size());
  if (!payload.empty()) packet.body = std::make_shared<const std::string>(std::move(payload));
  return packet;
}

}  // namespace

Packet text(Frame body) {
  Packet packet;
  put_header(packet, Opcode::text, body->size());
  packet.body = std::move(body);
  return packet;
}

Packet ping() { return control(Opcode::ping, {}); }
Packet pong(std::string_view payload) { return control(Opcode::pong, std::string{payload}); }

Packet close(CloseReason reason) {
  const auto code = static_cast<std::uint16_t>(reason.code);
  std::string payload{static_cast<char>(code >> 8), static_cast<char>(code & 0xFF)};
  payload += reason.text.substr(0, 100);
  return control(Opcode::close, std::move(payload));
}

}  // namespace websocket

namespace events {
namespace {

constexpr std::string_view data = "data: ";
constexpr std::string_view event_end = "\n\n\r\n";

std::string hex(std::size_t number) {
  std::array<char, 16> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number, 16).ptr;
  return {digits.data(), end};
}

/// One chunk of the answer (RFC 9112, section 7.1).
std::string chunk(std::string_view bytes) { return hex(bytes.size()) + "\r\n" + std::string{bytes} + "\r\n"; }

/// A line end inside the data would end the field, so every line gets a field of its own.
std::string in_lines(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\r') continue;
    out += c;
    if (c == '\n') out += data;
  }
  return out;
}

}  // namespace

Packet message(Frame body) {
  if (body->find_first_of("\r\n") != std::string::npos) body = std::make_shared<const std::string>(in_lines(*body));
  Packet packet;
  put(packet, hex(data.size() + body->size() + 2));
  put(packet, "\r\n");
  put(packet, data);
  packet.body = std::move(body);
  packet.tail = event_end;
  return packet;
}

Packet opening(std::string_view stream_id) {
  return whole(chunk("retry: 2000\nevent: stream\ndata: " + std::string{stream_id} + "\n\n"));
}

Packet comment() { return whole(chunk(":\n\n")); }

Packet close(CloseReason reason) {
  const auto code = std::to_string(static_cast<std::uint16_t>(reason.code));
  return whole(chunk("event: close\ndata: " + code + "\n\n") + "0\r\n\r\n");
}

}  // namespace events

}  // namespace northstar::transport
