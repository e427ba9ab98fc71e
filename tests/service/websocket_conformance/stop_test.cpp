// A graceful stop: clients are told to come back, and nothing that was sent is lost.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <thread>

#include "tests/service/websocket_conformance/raw_client.hpp"
#include "tests/service/websocket_conformance/running_server.hpp"

namespace northstar::conformance {
namespace {

using testing::EndsWith;
using testing::HasSubstr;
using namespace std::chrono_literals;

TEST(GracefulStop, tells_every_client_to_come_back_after_what_waits_for_it) {
  RunningServer server;
  RawClient websocket{server.port()};
  websocket.enter();
  RawClient stream{server.port()};
  stream.send(get("/api/v1/workshops/W1/stream"));
  stream.read_until("\n\n\r\n");
  server.broadcast(std::make_shared<const std::string>("last words"));
  std::jthread stopping{[&] { server.stop(10s); }};
  EXPECT_EQ(websocket.read_text(), "last words");
  EXPECT_EQ(websocket.read_close(), 1001U);
  websocket.send(client_frame(0x88, "\x03\xE9"));
  EXPECT_THAT(stream.read_until("0\r\n\r\n"), HasSubstr("event: close\ndata: 1001\n"));
  stream.finish_sending();
  EXPECT_TRUE(server.have_closed(2));
}

TEST(GracefulStop, ends_idle_connections_and_listens_no_more) {
  RunningServer server;
  RawClient idle{server.port()};
  idle.send(get("/hello"));
  EXPECT_THAT(idle.read_response(), EndsWith("hello"));
  server.stop(10s);
  EXPECT_TRUE(idle.is_ended_by_server());
}

TEST(GracefulStop, does_not_wait_for_ever) {
  RunningServer server;
  RawClient deaf{server.port()};
  deaf.enter();
  server.stop(50ms);
  EXPECT_TRUE(server.have_closed(1));
}

TEST(Listening, says_why_it_cannot) {
  RunningServer server;
  boost::asio::io_context io;
  transport::Server::Options options;
  options.port = server.port();
  const auto taken = transport::Server{io, options, {}}.start();
  ASSERT_FALSE(taken);
  EXPECT_THAT(taken.error(), HasSubstr("Address already in use"));
  options.listen = "no address";
  EXPECT_FALSE((transport::Server{io, options, {}}.start()));
  options.listen = "127.0.0.1";
  options.base_urls = {"north.example"};
  EXPECT_FALSE((transport::Server{io, options, {}}.start()));
}

}  // namespace
}  // namespace northstar::conformance
