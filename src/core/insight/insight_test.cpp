#include "core/insight/insight.hpp"

#include <gtest/gtest.h>

#include "core/vote/room_fixture.hpp"

namespace northstar::core {
namespace {

using fixture::id;

TEST(Insight, IN10_sums_up_closed_rounds_and_follows_open_ones) {
  Workshop workshop;
  const auto closed = id<RoundId>("r1");
  const auto open = id<RoundId>("r2");
  for (const auto round : {closed, open}) {
    workshop.votes.list[round].options = {id<OptionId>("B01")};
    workshop.ratings.list[round].options = {id<OptionId>("B01")};
  }
  workshop.votes.list[closed].status = RoundStatus::closed;
  workshop.ratings.list[closed].status = RoundStatus::closed;
  const auto result = insight(workshop);
  EXPECT_EQ(result.tallies, (std::map{std::pair{closed, tally(workshop.votes.list[closed])}}));
  EXPECT_EQ(result.summaries, (std::map{std::pair{closed, summary(workshop.ratings.list[closed])}}));
  EXPECT_EQ(result.open_rounds.size(), 1U);
  EXPECT_TRUE(result.open_rounds.contains(open));
}

TEST(Insight, IN10_of_an_empty_workshop_is_empty) { EXPECT_EQ(insight(Workshop{}), Insight{}); }

}  // namespace
}  // namespace northstar::core
