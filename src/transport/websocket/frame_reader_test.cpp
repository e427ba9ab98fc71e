#include "transport/websocket/frame_reader.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace northstar::transport::websocket {
namespace {

/// Writes down what it is told.
struct Notes : FrameSink {
  std::vector<std::string> heard;
  void on_message(std::string text) override { heard.push_back("message " + text); }
  void on_ping(std::string_view payload) override { heard.push_back("ping " + std::string{payload}); }
  void on_pong() override { heard.push_back("pong"); }
  void on_close(CloseCode echo) override { heard.push_back("close " + std::to_string(static_cast<int>(echo))); }
};

/// A masked frame with a short payload.
std::string frame(unsigned first, std::string_view payload) {
  constexpr std::string_view mask = "\x11\x22\x33\x44";
  std::string bytes{static_cast<char>(first), static_cast<char>(0x80U | payload.size())};
  bytes += mask;
  for (std::size_t i = 0; i < payload.size(); ++i) bytes += static_cast<char>(payload[i] ^ mask[i % 4]);
  return bytes;
}

using Heard = std::vector<std::string>;

TEST(FrameReader, reads_the_same_whole_and_byte_by_byte) {
  const auto bytes = frame(0x01, "ab") + frame(0x89, "p") + frame(0x00, "") + frame(0x80, "c") + frame(0x8A, "") + frame(0x88, "\x03\xE8");
  const Heard expected{"ping p", "message abc", "pong", "close 1000"};

  Notes whole;
  auto copy = bytes;
  EXPECT_FALSE(FrameReader{100}.consume(copy, whole));
  EXPECT_EQ(whole.heard, expected);

  Notes slow;
  FrameReader reader{100};
  for (char byte : bytes) EXPECT_FALSE(reader.consume({&byte, 1}, slow));
  EXPECT_EQ(slow.heard, expected);
}

TEST(FrameReader, knows_when_it_is_inside_a_message) {
  Notes notes;
  FrameReader reader{100};
  EXPECT_FALSE(reader.is_inside_message());
  auto start = frame(0x01, "ab");
  EXPECT_FALSE(reader.consume(start, notes));
  EXPECT_TRUE(reader.is_inside_message());
  auto end = frame(0x80, "");
  EXPECT_FALSE(reader.consume(end, notes));
  EXPECT_FALSE(reader.is_inside_message());
  EXPECT_FALSE(reader.consume(std::span{start}.first(1), notes));
  EXPECT_TRUE(reader.is_inside_message());
}

TEST(FrameReader, hears_nothing_after_a_close) {
  Notes notes;
  auto bytes = frame(0x88, "") + frame(0x81, "late");
  EXPECT_FALSE(FrameReader{100}.consume(bytes, notes));
  EXPECT_EQ(notes.heard, Heard{"close 1000"});
}

TEST(FrameReader, counts_all_fragments_against_the_limit) {
  Notes notes;
  auto bytes = frame(0x01, "12345") + frame(0x80, "678901");
  const auto violation = FrameReader{10}.consume(bytes, notes);
  ASSERT_TRUE(violation);
  EXPECT_EQ(violation->code, CloseCode::too_big);
}

}  // namespace
}  // namespace northstar::transport::websocket
