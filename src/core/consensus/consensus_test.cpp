#include "core/consensus/consensus.hpp"

#include <gtest/gtest.h>

#include "core/consensus/decide.hpp"
#include "core/consensus/evolve.hpp"
#include "core/vote/room_fixture.hpp"

namespace northstar::core {
namespace {

using fixture::after;
using fixture::id;
using fixture::Room;

const auto kOutcome = id<CardId>("O01");

auto give(const Consensus& consensus, const GiveConsensus& command, std::string_view who = "b2") {
  const Room room;
  return decide(consensus, room.cards, room.as(who), command);
}

TEST(Consensus, CO1_takes_zero_to_five_fingers_with_a_reason) {
  for (int fingers = 0; fingers <= 5; ++fingers) EXPECT_TRUE(give({}, {kOutcome, fingers, ""}).has_value()) << fingers;
  EXPECT_EQ(give({}, {kOutcome, -1, ""}).error(), Reject::out_of_range);
  EXPECT_EQ(give({}, {kOutcome, 6, ""}).error(), Reject::out_of_range);
  EXPECT_EQ(give({}, {kOutcome, 2, std::string(2001, 'x')}).error(), Reject::text_too_long);
}

TEST(Consensus, CO2_keeps_one_stand_for_each_person) {
  auto consensus = after(Consensus{}, *give({}, {kOutcome, 2, "too soon"}));
  EXPECT_TRUE(give(consensus, {kOutcome, 2, "too soon"})->empty());
  consensus = after(consensus, *give(consensus, {kOutcome, 4, ""}));
  consensus = after(consensus, *give(consensus, {kOutcome, 5, ""}, "i1"));
  const auto& stands = consensus.list.at(kOutcome);
  ASSERT_EQ(stands.size(), 2U);
  EXPECT_EQ(stands.at(id<ParticipantId>("b2")), (Stand{4, ""}));
}

TEST(Consensus, CO2_is_a_persons_own) {
  const Room room;
  const GiveConsensus command{kOutcome, 5, ""};
  EXPECT_EQ(decide(Consensus{}, room.cards, fixture::server(), command).error(), Reject::unknown_participant);
}

TEST(Consensus, CO3_is_about_an_outcome_that_everyone_sees) {
  EXPECT_EQ(give({}, {id<CardId>("S01"), 3, ""}).error(), Reject::wrong_stage);
  EXPECT_EQ(give({}, {id<CardId>("nowhere"), 3, ""}).error(), Reject::unknown_card);
  EXPECT_EQ(give({}, {id<CardId>("O-hidden"), 3, ""}).error(), Reject::unknown_card);
  EXPECT_EQ(give({}, {id<CardId>("O-hidden"), 3, ""}, "b1").error(), Reject::still_private);
  EXPECT_EQ(give({}, {id<CardId>("deleted"), 3, ""}).error(), Reject::card_deleted);
}

}  // namespace
}  // namespace northstar::core
