#include "transport/message_parser.hpp"

#include <gtest/gtest.h>

namespace northstar::transport {
namespace {

/// What came of a text given to the parser byte by byte or whole.
struct Outcome {
  std::optional<MessageError> error;
  bool is_complete = false;
  std::string body;
  std::string rest;
};

Outcome read(std::string pending, std::size_t body_limit_bytes = 100) {
  MessageParser parser{256};
  Outcome outcome;
  bool is_limited = false;
  while (!parser.is_complete()) {
    const auto used = parser.consume(pending);
    if (!used) {
      outcome.error = used.error();
      return outcome;
    }
    pending.erase(0, *used);
    if (parser.has_head() && !std::exchange(is_limited, true)) {
      if (const auto limited = parser.limit_body(body_limit_bytes); !limited) {
        outcome.error = limited.error();
        return outcome;
      }
    } else if (*used == 0) {
      break;
    }
  }
  outcome.is_complete = parser.is_complete();
  outcome.body = parser.take_body();
  outcome.rest = pending;
  return outcome;
}

TEST(MessageParser, reads_a_request_and_leaves_the_next_one) {
  const auto outcome = read("POST /a HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n\r\nabcGET / HTTP/1.1\r\n");
  EXPECT_TRUE(outcome.is_complete);
  EXPECT_EQ(outcome.body, "abc");
  EXPECT_EQ(outcome.rest, "GET / HTTP/1.1\r\n");
}

TEST(MessageParser, reads_chunks) {
  const auto outcome = read("POST /a HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n");
  EXPECT_TRUE(outcome.is_complete);
  EXPECT_EQ(outcome.body, "abcde");
}

TEST(MessageParser, waits_for_more) { EXPECT_FALSE(read("GET / HTTP/1.1\r\nHost: h\r\n").is_complete); }

TEST(MessageParser, refuses_what_two_servers_could_read_differently) {
  for (const auto* text : {
           "POST /a HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
           "POST /a HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
           "POST /a HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n",
           "POST /a HTTP/1.1\r\nHost: h\r\nContent-Length: -3\r\n\r\n",
           "POST /a HTTP/1.1\r\nHost: h\r\nContent-Length: 99999999999999999999\r\n\r\n",
           "GET / HTTP/1.1\r\nHost : h\r\n\r\n",
           "GET / HTTP/2.0\r\nHost: h\r\n\r\n",
           "GET  / HTTP/1.1\r\n\r\n",
           "\x16\x03\x01\x02 TLS\r\n\r\n",
       }) {
    EXPECT_EQ(read(text).error, MessageError::malformed) << text;
  }
}

TEST(MessageParser, refuses_too_much) {
  EXPECT_EQ(read("GET / HTTP/1.1\r\nX: " + std::string(300, 'x')).error, MessageError::header_too_large);
  EXPECT_EQ(read("POST / HTTP/1.1\r\nContent-Length: 101\r\n\r\n").error, MessageError::body_too_large);
  EXPECT_EQ(read("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n65\r\n" + std::string(101, 'x')).error, MessageError::body_too_large);
}

}  // namespace
}  // namespace northstar::transport
