// Server-sent events with POST: the road for networks that block WebSockets.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/service/websocket_conformance/raw_client.hpp"
#include "tests/service/websocket_conformance/running_server.hpp"

namespace northstar::conformance {
namespace {

using testing::EndsWith;
using testing::HasSubstr;
using testing::StartsWith;
using namespace std::chrono_literals;

/// A page that listens to a stream and posts its frames.
struct Listener {
  explicit Listener(std::uint16_t port, std::string_view workshop = "W1") : stream{port}, poster{port} {
    stream.send(get("/api/v1/workshops/" + std::string{workshop} + "/stream"));
    head = stream.read_until("\r\n\r\n");
    opening = stream.read_until("\n\n\r\n");
    const auto at = opening.find("data: ") + 6;
    id = opening.substr(at, opening.find('\n', at) - at);
  }

  std::string post_frames(std::string_view frames, std::string_view workshop = "W1") {
    poster.send(post("/api/v1/workshops/" + std::string{workshop} + "/frames", frames, "X-Northstar-Stream: " + id + "\r\n"));
    return poster.read_response();
  }

  RawClient stream;
  RawClient poster;
  std::string head;
  std::string opening;
  std::string id;
};

TEST(EventStreamTest, opens_with_an_id_that_cannot_be_guessed) {
  RunningServer server;
  Listener listener{server.port()};
  EXPECT_THAT(listener.head, StartsWith("HTTP/1.1 200"));
  EXPECT_THAT(listener.head, HasSubstr("Content-Type: text/event-stream\r\n"));
  EXPECT_THAT(listener.head, HasSubstr("X-Accel-Buffering: no\r\n"));
  EXPECT_THAT(listener.head, HasSubstr("Cache-Control: no-store\r\n"));
  EXPECT_EQ(listener.id.size(), 32U);
  Listener other{server.port()};
  EXPECT_NE(listener.id, other.id);
}

TEST(EventStreamTest, carries_the_frames_of_a_websocket) {
  RunningServer server;
  Listener listener{server.port()};
  RawClient websocket{server.port()};
  websocket.enter();
  EXPECT_THAT(listener.post_frames("all 하나\nall 둘\n"), StartsWith("HTTP/1.1 204"));
  EXPECT_EQ(websocket.read_text(), "all 하나");
  EXPECT_EQ(websocket.read_text(), "all 둘");
  EXPECT_THAT(listener.stream.read_until("\n\n\r\n"), EndsWith("\r\ndata: all 하나\n\n\r\n"));
  EXPECT_THAT(listener.stream.read_until("\n\n\r\n"), EndsWith("\r\ndata: all 둘\n\n\r\n"));
}

TEST(EventStreamTest, takes_frames_only_with_the_id_of_the_same_workshop) {
  RunningServer server;
  Listener listener{server.port()};
  EXPECT_THAT(listener.post_frames("a", "W2"), StartsWith("HTTP/1.1 404"));
  listener.id = std::string(32, '0');
  EXPECT_THAT(listener.post_frames("a"), StartsWith("HTTP/1.1 404"));
}

TEST(EventStreamTest, refuses_bad_frames) {
  RunningServer server;
  Listener listener{server.port()};
  EXPECT_THAT(listener.post_frames("\xFF"), StartsWith("HTTP/1.1 400"));
  EXPECT_THAT(listener.post_frames(""), StartsWith("HTTP/1.1 400"));
  std::string many;
  for (int i = 0; i < 65; ++i) many += "a\n";
  EXPECT_THAT(listener.post_frames(many), StartsWith("HTTP/1.1 400"));
  EXPECT_THAT(listener.post_frames(std::string(64 * 1024 + 1, 'x')), StartsWith("HTTP/1.1 413"));
  EXPECT_THAT(listener.post_frames(std::string(64 * 1024, 'x') + "\n" + std::string(64 * 1024, 'y')), StartsWith("HTTP/1.1 204"));
}

TEST(EventStreamTest, asks_a_fast_client_to_wait) {
  RunningServer server{{.messages_per_s = 1, .message_burst = 2}};
  Listener listener{server.port()};
  EXPECT_THAT(listener.post_frames("a\nb\n"), StartsWith("HTTP/1.1 204"));
  EXPECT_THAT(listener.post_frames("c\nd\ne\n"), StartsWith("HTTP/1.1 429"));
}

TEST(EventStreamTest, ends_with_the_close_code) {
  RunningServer server;
  Listener listener{server.port()};
  listener.post_frames("leave 4001");
  EXPECT_THAT(listener.stream.read_until("0\r\n\r\n"), EndsWith("event: close\ndata: 4001\n\n\r\n0\r\n\r\n"));
  EXPECT_THAT(listener.post_frames("a"), StartsWith("HTTP/1.1 404"));
}

TEST(EventStreamTest, gives_the_acceptors_refusal) {
  RunningServer server;
  RawClient client{server.port()};
  client.send(get("/api/v1/workshops/closed/stream"));
  EXPECT_THAT(client.read_response(), StartsWith("HTTP/1.1 403"));
}

TEST(EventStreamTest, notices_that_the_client_has_gone) {
  RunningServer server;
  {
    Listener listener{server.port()};
    EXPECT_EQ(listener.id.size(), 32U);
  }
  EXPECT_TRUE(server.have_closed(1));
}

TEST(EventStreamTest, sends_comments_while_nothing_happens) {
  RunningServer server{{.ping_ms = 20ms, .watch_ms = 10ms}};
  Listener listener{server.port()};
  EXPECT_EQ(listener.stream.read_until(":\n\n\r\n"), "3\r\n:\n\n\r\n");
}

}  // namespace
}  // namespace northstar::conformance
