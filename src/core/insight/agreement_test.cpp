#include "core/insight/agreement.hpp"

#include <gtest/gtest.h>

#include "core/vote/room_fixture.hpp"

namespace northstar::core {
namespace {

using fixture::id;

/// The fixture's room, in which one outcome is revealed and one is not.
Workshop room() {
  Workshop workshop;
  const fixture::Room made;
  workshop.participants = made.participants;
  workshop.cards = made.cards;
  return workshop;
}

TEST(Agreement, IN9_counts_stands_doubts_and_all_who_take_part_the_host_too) {
  auto workshop = room();
  workshop.consensus.list[id<CardId>("O01")] = {{id<ParticipantId>("b1"), {5, ""}},
                                                {id<ParticipantId>("i1"), {2, "too late"}},
                                                {id<ParticipantId>("gone"), {3, ""}}};
  EXPECT_EQ(agreements(workshop), (std::map<CardId, Agreement>{{id<CardId>("O01"), {3, 1, 11}}}));
}

TEST(Agreement, IN9_knows_every_outcome_on_the_board_and_no_other_card) {
  auto workshop = room();
  EXPECT_EQ(agreements(workshop), (std::map<CardId, Agreement>{{id<CardId>("O01"), {0, 0, 10}}}));
  workshop.cards.list.at(id<CardId>("O01")).status = CardStatus::deleted;
  EXPECT_TRUE(agreements(workshop).empty());
}

}  // namespace
}  // namespace northstar::core
