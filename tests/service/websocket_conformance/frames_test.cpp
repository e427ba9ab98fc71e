// Frames, fragments, control frames, text and limits: RFC 6455, sections 5, 7 and 8.
#include <gtest/gtest.h>

#include "tests/service/websocket_conformance/raw_client.hpp"
#include "tests/service/websocket_conformance/running_server.hpp"

namespace northstar::conformance {
namespace {

/// One frame that must end the connection with a code.
struct Violation {
  const char* name;
  std::string bytes;
  unsigned code;
};

void PrintTo(const Violation& violation, std::ostream* out) { *out << violation.name; }

std::string raw(std::initializer_list<unsigned> bytes) {
  std::string text;
  for (const auto byte : bytes) text += static_cast<char>(byte);
  return text;
}

class WebSocketViolation : public testing::TestWithParam<Violation> {};

TEST_P(WebSocketViolation, ends_with_its_code_and_harms_nobody_else) {
  RunningServer server;
  RawClient other{server.port()};
  other.upgrade();
  RawClient client{server.port()};
  client.upgrade();
  client.send(GetParam().bytes);
  EXPECT_EQ(client.read_close(), GetParam().code);
  client.send(client_frame(0x81, "after the end"));
  client.finish_sending();
  EXPECT_TRUE(client.is_ended_by_server());
  EXPECT_TRUE(server.have_closed(1));
  other.send(client_frame(0x81, "still here"));
  EXPECT_EQ(other.read_text(), "still here");
}

const std::string kb64(64 * 1024, 'x');

INSTANTIATE_TEST_SUITE_P(
    Rfc6455, WebSocketViolation,
    testing::Values(
        Violation{"reserved_bit_1", client_frame(0xC1, "a"), 1002}, Violation{"reserved_bit_2", client_frame(0xA1, "a"), 1002},
        Violation{"reserved_bit_3", client_frame(0x91, "a"), 1002}, Violation{"reserved_bit_of_a_ping", client_frame(0xC9, ""), 1002},
        Violation{"opcode_3", client_frame(0x83, "a"), 1002}, Violation{"opcode_7", client_frame(0x87, "a"), 1002},
        Violation{"opcode_11", client_frame(0x8B, ""), 1002}, Violation{"opcode_15", client_frame(0x8F, ""), 1002},
        Violation{"unmasked_text", client_frame(0x81, "a", Masking::unmasked), 1002},
        Violation{"unmasked_ping", client_frame(0x89, "", Masking::unmasked), 1002},
        Violation{"fragmented_ping", client_frame(0x09, ""), 1002}, Violation{"fragmented_close", client_frame(0x08, ""), 1002},
        Violation{"long_ping", client_frame(0x89, std::string(126, 'x')), 1002},
        Violation{"long_close", client_frame(0x88, "\x03\xE8" + std::string(124, 'x')), 1002},
        Violation{"continuation_of_nothing", client_frame(0x80, "a"), 1002},
        Violation{"message_inside_a_message", client_frame(0x01, "a") + client_frame(0x81, "b"), 1002},
        Violation{"binary", client_frame(0x82, "a"), 1003}, Violation{"first_fragment_binary", client_frame(0x02, "a"), 1003},
        Violation{"length_16_not_minimal", raw({0x81, 0xFE, 0, 5, 1, 2, 3, 4}), 1002},
        Violation{"length_64_not_minimal", raw({0x81, 0xFF, 0, 0, 0, 0, 0, 0, 0, 5, 1, 2, 3, 4}), 1002},
        Violation{"length_over_63_bits", raw({0x81, 0xFF, 0x80, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4}), 1002},
        Violation{"too_big_by_its_header_alone", raw({0x81, 0xFF, 0, 0, 0, 0, 0, 1, 0, 1, 1, 2, 3, 4}), 1009},
        Violation{"too_big", client_frame(0x81, kb64 + "x"), 1009},
        Violation{"too_big_in_fragments", client_frame(0x01, kb64) + client_frame(0x80, "x"), 1009}));

INSTANTIATE_TEST_SUITE_P(
    Text, WebSocketViolation,
    testing::Values(Violation{"stray_continuation_byte", client_frame(0x81, "a\x80"), 1007},
                    Violation{"overlong", client_frame(0x81, "\xC0\xAF"), 1007},
                    Violation{"surrogate", client_frame(0x81, "\xED\xA0\x80"), 1007},
                    Violation{"past_the_last_plane", client_frame(0x81, "\xF4\x90\x80\x80"), 1007},
                    Violation{"cut_off", client_frame(0x81, "\xEA\xB9"), 1007},
                    Violation{"cut_off_in_fragments", client_frame(0x01, "\xEA\xB9") + client_frame(0x80, ""), 1007}));

INSTANTIATE_TEST_SUITE_P(
    Close, WebSocketViolation,
    testing::Values(Violation{"half_a_code", client_frame(0x88, "\x03"), 1002},
                    Violation{"code_0", client_frame(0x88, std::string(2, '\0')), 1002},
                    Violation{"code_999", client_frame(0x88, "\x03\xE7"), 1002},
                    Violation{"code_1004", client_frame(0x88, "\x03\xEC"), 1002},
                    Violation{"code_1005", client_frame(0x88, "\x03\xED"), 1002},
                    Violation{"code_1006", client_frame(0x88, "\x03\xEE"), 1002},
                    Violation{"code_1015", client_frame(0x88, "\x03\xF7"), 1002},
                    Violation{"code_2999", client_frame(0x88, "\x0B\xB7"), 1002},
                    Violation{"code_5000", client_frame(0x88, "\x13\x88"), 1002},
                    Violation{"reason_not_utf8", client_frame(0x88, "\x03\xE8\xFF"), 1007}));

struct WebSocketFrames : testing::Test {
  RunningServer server;
  RawClient client{server.port()};
  WebSocketFrames() { client.upgrade(); }
};

TEST_F(WebSocketFrames, of_every_length_come_back_whole) {
  for (const std::size_t size : {std::size_t{0}, std::size_t{1}, std::size_t{125}, std::size_t{126}, std::size_t{127}, std::size_t{65'535}, std::size_t{65'536}}) {
    const std::string text(size, 'n');
    client.send(client_frame(0x81, text));
    EXPECT_EQ(client.read_text(), text) << size;
  }
}

TEST_F(WebSocketFrames, in_fragments_are_one_message_even_inside_a_character) {
  client.send(client_frame(0x01, "\xEA") + client_frame(0x00, "\xB9") + client_frame(0x00, "") + client_frame(0x80, "\x80"));
  EXPECT_EQ(client.read_text(), "김");
}

TEST_F(WebSocketFrames, may_have_a_ping_between_fragments) {
  client.send(client_frame(0x01, "a") + client_frame(0x89, "now") + client_frame(0x80, "b"));
  const auto pong = client.read_frame();
  ASSERT_TRUE(pong);
  EXPECT_EQ(pong->first_byte, 0x8AU);
  EXPECT_EQ(pong->payload, "now");
  EXPECT_EQ(client.read_text(), "ab");
}

TEST_F(WebSocketFrames, may_come_one_byte_at_a_time) {
  for (const char byte : client_frame(0x81, "느린 글")) client.send({&byte, 1});
  EXPECT_EQ(client.read_text(), "느린 글");
}

TEST_F(WebSocketFrames, may_come_many_at_once) {
  std::string bytes;
  for (int i = 0; i < 100; ++i) bytes += client_frame(0x81, std::to_string(i));
  client.send(bytes);
  for (int i = 0; i < 100; ++i) EXPECT_EQ(client.read_text(), std::to_string(i));
}

TEST_F(WebSocketFrames, unasked_pongs_are_ignored) {
  client.send(client_frame(0x8A, "unasked") + client_frame(0x81, "a"));
  EXPECT_EQ(client.read_text(), "a");
}

TEST_F(WebSocketFrames, a_close_is_echoed_with_its_code) {
  client.send(client_frame(0x88, "\x0F\xA0" "bye"));
  EXPECT_EQ(client.read_close(), 4000U);
  EXPECT_TRUE(client.is_ended_by_server());
  EXPECT_TRUE(server.have_closed(1));
}

TEST_F(WebSocketFrames, a_close_without_a_code_is_answered_normally) {
  client.send(client_frame(0x88, ""));
  EXPECT_EQ(client.read_close(), 1000U);
  EXPECT_TRUE(client.is_ended_by_server());
}

TEST_F(WebSocketFrames, what_was_sent_before_a_close_arrives) {
  client.send(client_frame(0x81, "first") + client_frame(0x81, "leave 4001"));
  EXPECT_EQ(client.read_text(), "first");
  EXPECT_EQ(client.read_close(), 4001U);
}

TEST_F(WebSocketFrames, a_removed_person_is_not_heard_any_more) {
  RawClient other{server.port()};
  other.upgrade();
  client.send(client_frame(0x81, "leave 4001"));
  EXPECT_EQ(client.read_close(), 4001U);
  client.send(client_frame(0x81, "all revenge") + client_frame(0x88, "\x03\xE8"));
  EXPECT_TRUE(server.have_closed(1));
  other.send(client_frame(0x81, "quiet"));
  EXPECT_EQ(other.read_text(), "quiet");
}

TEST_F(WebSocketFrames, a_failing_session_ends_alone) {
  RawClient other{server.port()};
  other.upgrade();
  client.send(client_frame(0x81, "throw"));
  EXPECT_EQ(client.read_close(), 1011U);
  EXPECT_TRUE(server.have_closed(1));
  other.send(client_frame(0x81, "still here"));
  EXPECT_EQ(other.read_text(), "still here");
}

TEST_F(WebSocketFrames, a_line_that_breaks_ends_the_session) {
  client.finish_sending();
  EXPECT_TRUE(server.have_closed(1));
}

}  // namespace
}  // namespace northstar::conformance
