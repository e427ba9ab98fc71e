#include "transport/packet.hpp"

#include <gtest/gtest.h>

namespace northstar::transport {
namespace {

Frame frame(std::string text) { return std::make_shared<const std::string>(std::move(text)); }

std::string bytes_of(const Packet& packet) {
  return std::string{packet.head_bytes()} + (packet.body ? *packet.body : "") + std::string{packet.tail};
}

TEST(Packet, frames_text_by_its_length) {
  EXPECT_EQ(bytes_of(websocket::text(frame("hi"))), "\x81\x02hi");
  EXPECT_EQ(websocket::text(frame(std::string(126, 'x'))).head_bytes(), std::string_view("\x81\x7e\x00\x7e", 4));
  EXPECT_EQ(websocket::text(frame(std::string(65'536, 'x'))).head_bytes(), std::string_view("\x81\x7f\0\0\0\0\0\1\0\0", 10));
}

TEST(Packet, frames_control_messages) {
  EXPECT_EQ(bytes_of(websocket::ping()), std::string("\x89\x00", 2));
  EXPECT_EQ(bytes_of(websocket::pong("abc")), "\x8a\x03" "abc");
  EXPECT_EQ(bytes_of(websocket::close({CloseCode::removed, "removed"})), "\x88\x09\x0f\xa1removed");
}

TEST(Packet, shares_the_text) {
  const auto text = frame("shared");
  EXPECT_EQ(websocket::text(text).body.get(), text.get());
  EXPECT_EQ(events::message(text).body.get(), text.get());
}

TEST(Packet, makes_an_event_of_one_chunk) {
  EXPECT_EQ(bytes_of(events::message(frame("{}"))), "a\r\ndata: {}\n\n\r\n");
  EXPECT_EQ(bytes_of(events::comment()), "3\r\n:\n\n\r\n");
  EXPECT_EQ(bytes_of(events::close({CloseCode::going_away, ""})), "19\r\nevent: close\ndata: 1001\n\n\r\n0\r\n\r\n");
}

TEST(Packet, gives_every_line_of_an_event_its_field) {
  EXPECT_EQ(bytes_of(events::message(frame("a\r\nevent: forged"))), "1d\r\ndata: a\ndata: event: forged\n\n\r\n");
}

}  // namespace
}  // namespace northstar::transport
