#include "transport/outbox.hpp"

#include <gtest/gtest.h>

namespace northstar::transport {
namespace {

using Pushed = Outbox::Pushed;

Packet packet(std::size_t size_bytes) {
  Packet packet;
  packet.body = std::make_shared<const std::string>(size_bytes, 'x');
  return packet;
}

struct OutboxTest : testing::Test {
  Limits limits{.outbox_bytes = 100, .outbox_frames = 4, .batch_bytes = 50, .batch_frames = 3};
  Outbox outbox{limits};
  std::vector<Packet> batch;

  std::size_t take() {
    outbox.take(batch);
    return batch.size();
  }
};

TEST_F(OutboxTest, wakes_the_writer_once) {
  EXPECT_EQ(outbox.push(packet(1)), Pushed::wake);
  EXPECT_EQ(outbox.push(packet(1)), Pushed::queued);
  EXPECT_EQ(take(), 2U);
  EXPECT_EQ(outbox.push(packet(1)), Pushed::queued);
  EXPECT_EQ(take(), 1U);
  EXPECT_EQ(take(), 0U);
  EXPECT_EQ(outbox.push(packet(1)), Pushed::wake);
}

TEST_F(OutboxTest, gathers_up_to_its_limits) {
  for (int i = 0; i < 4; ++i) EXPECT_NE(outbox.push(packet(20)), Pushed::overflow);
  EXPECT_EQ(take(), 2U);
  EXPECT_EQ(take(), 2U);
}

TEST_F(OutboxTest, always_takes_one_large_frame) {
  EXPECT_EQ(outbox.push(packet(1'000'000)), Pushed::wake);
  EXPECT_EQ(outbox.push(packet(100)), Pushed::queued);
  EXPECT_EQ(take(), 1U);
  EXPECT_EQ(take(), 1U);
}

TEST_F(OutboxTest, runs_over_by_bytes) {
  EXPECT_EQ(outbox.push(packet(1)), Pushed::wake);
  EXPECT_EQ(outbox.push(packet(100)), Pushed::queued);
  EXPECT_EQ(outbox.push(packet(1)), Pushed::overflow);
  EXPECT_EQ(outbox.push(packet(1)), Pushed::finished);
}

TEST_F(OutboxTest, runs_over_by_frames) {
  for (int i = 0; i < 4; ++i) EXPECT_NE(outbox.push(packet(1)), Pushed::overflow);
  EXPECT_EQ(outbox.push(packet(1)), Pushed::overflow);
}

TEST_F(OutboxTest, sends_what_waits_before_the_last_packet_or_drops_it) {
  EXPECT_EQ(outbox.push(packet(1)), Pushed::wake);
  outbox.finish(packet(2), Outbox::Waiting::keep);
  EXPECT_EQ(outbox.push(packet(1)), Pushed::finished);
  EXPECT_EQ(take(), 2U);

  Outbox other{limits};
  EXPECT_EQ(other.push(packet(1)), Pushed::wake);
  other.finish(packet(2), Outbox::Waiting::drop);
  other.take(batch);
  ASSERT_EQ(batch.size(), 1U);
  EXPECT_EQ(batch[0].size_bytes(), 2U);
}

TEST_F(OutboxTest, discards) {
  EXPECT_EQ(outbox.push(packet(1)), Pushed::wake);
  outbox.discard();
  EXPECT_EQ(take(), 0U);
  EXPECT_EQ(outbox.push(packet(1)), Pushed::finished);
}

}  // namespace
}  // namespace northstar::transport
