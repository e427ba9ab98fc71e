// The opening handshake: RFC 6455, section 4.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/service/websocket_conformance/raw_client.hpp"
#include "tests/service/websocket_conformance/running_server.hpp"

namespace northstar::conformance {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

std::string answer_to(std::uint16_t port, std::string_view headers, std::string_view target = "/ws?workshop=W1") {
  RawClient client{port};
  client.send(get(target, headers));
  return client.read_until("\r\n\r\n");
}

std::string without(std::string_view header) {
  std::string headers{handshake_headers};
  const auto at = headers.find(std::string{header} + ": ");
  return headers.erase(at, headers.find("\r\n", at) + 2 - at);
}

TEST(WebSocketHandshake, answers_with_the_accepted_key) {
  RunningServer server;
  RawClient client{server.port()};
  const auto head = client.upgrade();
  EXPECT_THAT(head, StartsWith("HTTP/1.1 101 Switching Protocols\r\n"));
  EXPECT_THAT(head, HasSubstr("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"));
  EXPECT_THAT(head, Not(HasSubstr("Sec-WebSocket-Extensions")));
}

TEST(WebSocketHandshake, takes_frames_that_come_with_it) {
  RunningServer server;
  RawClient client{server.port()};
  client.send(get("/ws?workshop=W1", handshake_headers) + client_frame(0x81, "early"));
  client.read_until("\r\n\r\n");
  EXPECT_EQ(client.read_text(), "early");
}

TEST(WebSocketHandshake, refuses_other_pages) {
  RunningServer server;
  EXPECT_THAT(answer_to(server.port(), without("Origin")), StartsWith("HTTP/1.1 403"));
  for (const auto* origin : {"https://north.example", "http://north.example:81", "http://evil.example", "null"}) {
    EXPECT_THAT(answer_to(server.port(), without("Origin") + "Origin: " + origin + "\r\n"), StartsWith("HTTP/1.1 403")) << origin;
  }
  const auto two = std::string{handshake_headers} + "Origin: http://evil.example\r\n";
  EXPECT_THAT(answer_to(server.port(), two), StartsWith("HTTP/1.1 400"));
}

TEST(WebSocketHandshake, refuses_what_is_no_handshake) {
  RunningServer server;
  EXPECT_THAT(answer_to(server.port(), without("Upgrade")), StartsWith("HTTP/1.1 426"));
  EXPECT_THAT(answer_to(server.port(), without("Connection")), StartsWith("HTTP/1.1 426"));
  EXPECT_THAT(answer_to(server.port(), without("Sec-WebSocket-Key")), StartsWith("HTTP/1.1 400"));
  const auto version = answer_to(server.port(), without("Sec-WebSocket-Version") + "Sec-WebSocket-Version: 12\r\n");
  EXPECT_THAT(version, StartsWith("HTTP/1.1 426"));
  EXPECT_THAT(version, HasSubstr("Sec-WebSocket-Version: 13\r\n"));
}

TEST(WebSocketHandshake, gives_the_acceptors_refusal) {
  RunningServer server;
  EXPECT_THAT(answer_to(server.port(), handshake_headers, "/ws?workshop=closed"), StartsWith("HTTP/1.1 403"));
}

}  // namespace
}  // namespace northstar::conformance
