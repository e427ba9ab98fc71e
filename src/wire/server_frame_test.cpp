#include "wire/server_frame.hpp"

#include <gtest/gtest.h>

#include "wire/event_codec.hpp"
#include "wire/workshop_codec.hpp"

namespace northstar::wire {
namespace {

const std::vector<core::Event> kEvents{core::CardDeleted{*core::CardId::parse("c1")}, core::WorkshopFinished{}};

std::string events_json() {
  std::string out;
  encode_events(out, kEvents);
  return out;
}

}  // namespace

TEST(ServerFrame, a_spliced_step_is_the_encoded_step) {
  const auto ack = *core::CommandId::parse("k1");
  EXPECT_EQ(splice_step_frame(events_json(), ack), encode_server_frame(StepFrame{kEvents, ack}));
  EXPECT_EQ(splice_step_frame(events_json(), {}), encode_server_frame(StepFrame{kEvents, {}}));
  EXPECT_EQ(splice_step_frame("[]", ack), encode_server_frame(StepFrame{{}, ack}));
}

TEST(ServerFrame, a_spliced_snapshot_is_the_encoded_snapshot) {
  const SnapshotHead head{*core::WorkshopId::parse("w1"), *core::ParticipantId::parse("p1"), core::Role::observer, {5}};
  core::Workshop workshop;
  workshop.description.title = "납기";
  std::string json;
  encode_workshop(json, workshop);
  EXPECT_EQ(splice_snapshot_frame(head, json), encode_server_frame(SnapshotFrame{head, workshop}));
}

TEST(ServerFrame, a_refusal_names_the_rule) {
  EXPECT_EQ(encode_server_frame(RefusedFrame{*core::CommandId::parse("k1"), core::Reject::not_yours}),
            R"({"type":"refused","id":"k1","reject":"not_yours"})");
}

TEST(ServerFrame, a_step_is_read_back) {
  const auto frame = decode_server_frame(splice_step_frame(events_json(), {}));
  ASSERT_TRUE(frame.has_value());
  const auto& step = std::get<StepFrame>(*frame);
  ASSERT_EQ(step.events.size(), 2U);
  EXPECT_TRUE(is_same_event(step.events[0], kEvents[0]));
  EXPECT_TRUE(step.ack.empty());
}

}  // namespace northstar::wire
