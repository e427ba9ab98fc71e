#include "core/insight/open_round.hpp"

#include <gtest/gtest.h>

#include "core/vote/room_fixture.hpp"

namespace northstar::core {
namespace {

using fixture::id;

const auto kVote = id<RoundId>("v1");
const auto kRating = id<RoundId>("r1");

/// The people of the fixture, an activity on solutions, a vote on barriers and a rating of solutions.
struct Rounds : Workshop {
  Rounds() {
    participants = fixture::Room().participants;
    participants.list.at(id<ParticipantId>("b1")).role = Role::co_facilitator;
    votes.list[kVote].stage = Stage::barrier;
    ratings.list[kRating].stage = Stage::solution;
    Activity activity;
    activity.activity = id<ActivityId>("rate");
    activity.stage = Stage::solution;
    activities = {{activity}, activity.activity, {}, {}};
  }
};

TEST(OpenRound, IN8_counts_those_who_may_answer_and_the_host_only_where_it_votes_apart) {
  Rounds workshop;
  workshop.votes.list[kVote].voters = {id<ParticipantId>("i1")};
  EXPECT_EQ(open_rounds(workshop).at(kVote).answered, 1);
  EXPECT_EQ(open_rounds(workshop).at(kVote).people.size(), 8U);
  EXPECT_EQ(open_rounds(workshop).at(kRating).people.size(), 8U);
  workshop.votes.list[kVote].rules.host_votes = HostVotes::counted_apart;
  EXPECT_EQ(open_rounds(workshop).at(kVote).people.size(), 10U);
  EXPECT_EQ(open_rounds(workshop).at(kRating).kind, RoundKind::rating);
}

TEST(OpenRound, IN8_keeps_counting_whoever_answered_and_left) {
  Rounds workshop;
  workshop.ratings.list[kRating].raters = {id<ParticipantId>("gone")};
  EXPECT_EQ(open_rounds(workshop).at(kRating).people.size(), 9U);
}

TEST(OpenRound, IN8_knows_no_round_that_is_over) {
  Rounds workshop;
  workshop.votes.list[kVote].status = RoundStatus::closed;
  workshop.ratings.list[kRating].status = RoundStatus::cancelled;
  EXPECT_TRUE(open_rounds(workshop).empty());
  EXPECT_TRUE(running_round(workshop).empty());
}

TEST(OpenRound, IN8_the_running_one_is_on_the_stage_of_the_running_activity) {
  Rounds workshop;
  EXPECT_EQ(running_round(workshop), kRating);
  workshop.votes.list[kVote].stage = Stage::solution;
  EXPECT_EQ(running_round(workshop), kVote);
  workshop.activities.current = {};
  EXPECT_TRUE(running_round(workshop).empty());
}

}  // namespace
}  // namespace northstar::core
