// Clients that read slowly, flood, fall silent or never finish: each harms itself only.
#include <gtest/gtest.h>

#include "tests/service/websocket_conformance/raw_client.hpp"
#include "tests/service/websocket_conformance/running_server.hpp"

namespace northstar::conformance {
namespace {

using namespace std::chrono_literals;

transport::Frame frame(std::string text) { return std::make_shared<const std::string>(std::move(text)); }

TEST(SlowReader, is_closed_with_1013_and_others_get_every_frame) {
  RunningServer server;
  RawClient slow{server.port(), RawClient::ReceiveBuffer::tiny};
  slow.enter();
  RawClient good{server.port()};
  good.enter();
  int sent = 0;
  while (server.counters().overflows == 0) {
    const auto text = std::to_string(sent++) + ' ' + std::string(10'000, 'x');
    server.broadcast(frame(text));
    ASSERT_EQ(good.read_text(), text);
    ASSERT_LT(sent, 10'000) << "nothing ran over";
  }
  EXPECT_EQ(slow.read_close(), 1013U);
  EXPECT_EQ(server.counters().overflows, 1U);
  server.broadcast(frame("after"));
  EXPECT_EQ(good.read_text(), "after");
}

TEST(SlowReader, is_cut_when_it_never_reads) {
  RunningServer server{{.transfer_ms = 50ms, .transfer_bytes_per_s = 1'000'000'000, .watch_ms = 10ms}};
  RawClient slow{server.port(), RawClient::ReceiveBuffer::tiny};
  slow.upgrade();
  slow.send(client_frame(0x81, "large 8000000"));
  EXPECT_TRUE(server.have_closed(1));
}

TEST(SlowReader, still_gets_a_snapshot_larger_than_its_outbox) {
  RunningServer server;
  RawClient client{server.port(), RawClient::ReceiveBuffer::tiny};
  client.upgrade();
  client.send(client_frame(0x81, "large 2000000") + client_frame(0x81, "after"));
  EXPECT_EQ(client.read_text().size(), 2'000'000U);
  EXPECT_EQ(client.read_text(), "after");
}

TEST(PingFlood, without_reading_ends_by_the_outbox) {
  transport::Limits limits{.message_burst = 1'000'000, .outbox_bytes = 64 * 1024};
  RunningServer server{limits};
  RawClient flood{server.port(), RawClient::ReceiveBuffer::tiny};
  flood.upgrade();
  std::string pings;
  for (int i = 0; i < 1000; ++i) pings += client_frame(0x89, std::string(125, 'x'));
  for (int i = 0; i < 10'000 && server.counters().overflows == 0 && flood.send(pings); ++i) {
  }
  EXPECT_EQ(server.counters().overflows, 1U);
}

TEST(MessageFlood, is_slowed_down_and_loses_nothing) {
  RunningServer server{{.messages_per_s = 1000, .message_burst = 10}};
  RawClient flood{server.port()};
  flood.upgrade();
  std::string messages;
  for (int i = 0; i < 300; ++i) messages += client_frame(0x81, std::to_string(i));
  flood.send(messages);
  for (int i = 0; i < 300; ++i) ASSERT_EQ(flood.read_text(), std::to_string(i));
}

TEST(SilentClient, is_asked_and_then_given_up) {
  RunningServer server{{.ping_ms = 20ms, .silence_ms = 200ms, .watch_ms = 10ms}};
  RawClient silent{server.port()};
  silent.upgrade();
  const auto ping = silent.read_frame();
  ASSERT_TRUE(ping);
  EXPECT_EQ(ping->first_byte, 0x89U);
  EXPECT_TRUE(server.have_closed(1));
  EXPECT_EQ(server.counters().timeouts, 1U);
}

TEST(UnfinishedMessage, is_cut_off_even_if_bytes_go_on_coming) {
  RunningServer server{{.transfer_ms = 50ms, .transfer_bytes_per_s = 1'000'000'000, .watch_ms = 10ms}};
  RawClient slow{server.port()};
  slow.upgrade();
  slow.send(client_frame(0x01, "a"));
  const auto more = client_frame(0x00, "");
  while (slow.send(more)) {
  }
  EXPECT_TRUE(server.have_closed(1));
  EXPECT_EQ(server.counters().violations, 0U);
  EXPECT_EQ(server.counters().timeouts, 1U);
}

TEST(UnansweredClose, is_cut_off) {
  RunningServer server{{.watch_ms = 10ms, .close_ms = 50ms}};
  RawClient client{server.port()};
  client.upgrade();
  client.send(client_frame(0x81, "leave 4001"));
  EXPECT_EQ(client.read_close(), 4001U);
  EXPECT_TRUE(client.is_ended_by_server());
  EXPECT_TRUE(server.have_closed(1));
}

}  // namespace
}  // namespace northstar::conformance
