#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

#include "core/vote/decide.hpp"
#include "core/vote/evolve.hpp"
#include "core/vote/project.hpp"
#include "core/vote/room_fixture.hpp"
#include "core/vote/side_guard.hpp"
#include "core/vote/tally.hpp"

namespace northstar::core {
namespace {

using fixture::after;
using fixture::id;
using fixture::Room;

const auto kVote = id<RoundId>("vote-1");
const std::vector<OptionId> kOptions{id<OptionId>("B01"), id<OptionId>("B02"), id<OptionId>("B03")};

OptionId option(std::string_view text) { return id<OptionId>(text); }

OpenVote open_vote() {
  VoteRules rules;
  rules.host_votes = HostVotes::counted_apart;
  return {kVote, "barriers", Stage::barrier, OptionKind::card, rules, kOptions};
}

/// The vote after each of `voters` put one dot on B01 and it was closed.
Vote closed_by(const Room& room, const std::vector<std::string>& voters) {
  auto votes = after(Votes{}, *decide(Votes{}, room.electorate(), room.as("b1"), open_vote()));
  for (const auto& name : voters) {
    const CastBallot ballot{kVote, {{option("B01"), 1}}};
    votes = after(votes, *decide(votes, room.electorate(), room.as(name), ballot));
  }
  votes = after(votes, *decide(votes, room.electorate(), room.as("b1"), CloseVote{kVote}));
  return votes.list.at(kVote);
}

bool shows_any_side(const Vote& vote) {
  return std::ranges::any_of(vote.ballots, [](const auto& ballot) { return ballot.side.has_value(); });
}

TEST(Closing, VO13_shows_nothing_of_fewer_than_three) {
  const Room room;
  EXPECT_TRUE(closed_by(room, {}).ballots.empty());
  EXPECT_TRUE(closed_by(room, {"b1", "i1"}).ballots.empty());
  EXPECT_EQ(closed_by(room, {"b1", "i1", "i2"}).ballots.size(), 3U);
}

TEST(Closing, VO13_shows_sides_only_when_both_are_large_enough) {
  const Room room;
  const auto small = closed_by(room, {"b1", "b2", "b3", "i1", "i2", "i3", "i4", "h1"});
  EXPECT_EQ(small.ballots.size(), 8U);
  EXPECT_FALSE(shows_any_side(small));
  const auto large = closed_by(room, {"b1", "b2", "b3", "b4", "i1", "i2", "i3", "i4", "h1"});
  EXPECT_TRUE(sides_shown(large.ballots));
  EXPECT_EQ(std::ranges::count(large.ballots, std::optional(Side::host), &UntiedBallot::side), 1);
}

TEST(Closing, VO13_does_not_count_a_ballot_that_was_taken_back) {
  const Room room;
  auto votes = after(Votes{}, *decide(Votes{}, room.electorate(), room.as("b1"), open_vote()));
  const auto cast = [&](std::string_view name, std::vector<Choice> choices) {
    votes = after(votes, *decide(votes, room.electorate(), room.as(name), CastBallot{kVote, std::move(choices)}));
  };
  for (const auto* name : {"b1", "b2", "b3", "b4", "i1", "i2", "i3", "i4"}) cast(name, {{option("B02"), 1}});
  cast("b4", {});
  votes = after(votes, *decide(votes, room.electorate(), room.as("b1"), CloseVote{kVote}));
  EXPECT_EQ(votes.list.at(kVote).voters.size(), 8U);
  EXPECT_EQ(votes.list.at(kVote).ballots.size(), 7U);
  EXPECT_FALSE(shows_any_side(votes.list.at(kVote)));
}

TEST(Closing, VO13_shows_no_side_when_a_voter_was_moved_to_a_host_that_does_not_vote) {
  Room room;
  auto command = open_vote();
  command.rules.host_votes = HostVotes::excluded;
  auto votes = after(Votes{}, *decide(Votes{}, room.electorate(), room.as("b1"), command));
  room.add("b5", Side::business);
  for (const auto* name : {"b1", "b2", "b3", "b4", "b5", "i1", "i2", "i3", "i4"}) {
    const CastBallot ballot{kVote, {{option("B01"), 1}}};
    votes = after(votes, *decide(votes, room.electorate(), room.as(name), ballot));
  }
  const auto shown = after(votes, *decide(votes, room.electorate(), room.as("b1"), CloseVote{kVote}));
  EXPECT_TRUE(sides_shown(shown.list.at(kVote).ballots));
  room.add("b5", Side::host);
  const auto moved = after(votes, *decide(votes, room.electorate(), room.as("b1"), CloseVote{kVote}));
  EXPECT_EQ(moved.list.at(kVote).ballots.size(), 9U);
  EXPECT_FALSE(shows_any_side(moved.list.at(kVote)));
}

TEST(Closing, VO5_still_counts_who_is_removed_after_voting) {
  Room room;
  auto votes = after(Votes{}, *decide(Votes{}, room.electorate(), room.as("b1"), open_vote()));
  for (const auto* name : {"b1", "b2", "i1"}) {
    const CastBallot ballot{kVote, {{option("B01"), 1}}};
    votes = after(votes, *decide(votes, room.electorate(), room.as(name), ballot));
  }
  room.participants.list[id<ParticipantId>("b2")].attendance = Attendance::removed;
  votes = after(votes, *decide(votes, room.electorate(), room.as("b1"), CloseVote{kVote}));
  EXPECT_EQ(votes.list.at(kVote).ballots.size(), 3U);
}

/// A vote in which everybody chose at random, still open.
Votes random_vote(const Room& room) {
  auto votes = after(Votes{}, *decide(Votes{}, room.electorate(), room.as("b1"), open_vote()));
  for (const auto& [voter, participant] : room.participants.list) {
    const auto chosen = *rc::gen::inRange<std::size_t>(0, kOptions.size() + 1);
    if (chosen == kOptions.size()) continue;
    const CastBallot ballot{kVote, {{kOptions[chosen], *rc::gen::inRange(1, 3)}}};
    const auto events = decide(votes, room.electorate(), room.as(voter.text()), ballot);
    if (events) votes = after(votes, *events);
  }
  return votes;
}

RC_GTEST_PROP(Closing, VO13_says_the_same_whoever_of_a_side_gave_a_ballot, ()) {
  const Room room;
  auto votes = random_vote(room);
  auto swapped = votes;
  auto& box = swapped.box[kVote];
  const auto one = id<ParticipantId>("b1");
  const auto other = id<ParticipantId>("b3");
  RC_PRE(box.contains(one) && box.contains(other));
  std::swap(box[one], box[other]);
  votes = after(votes, *decide(votes, room.electorate(), room.as("b1"), CloseVote{kVote}));
  swapped = after(swapped, *decide(swapped, room.electorate(), room.as("b1"), CloseVote{kVote}));
  RC_ASSERT(votes == swapped);
}

RC_GTEST_PROP(Closing, VO11_holds_the_square_for_every_event, ()) {
  const Room room;
  const auto votes = random_vote(room);
  const Viewer viewer{id<ParticipantId>(*rc::gen::element<std::string>("b1", "i2", "seer")), Role::participant};
  const std::vector<VoteEvent> events{BallotCast{kVote, id<ParticipantId>("b1"), {{option("B02"), 1}}},
                                      VoterCounted{kVote, id<ParticipantId>("b1")}, VoteClosed{kVote, {}},
                                      VoteCancelled{kVote}};
  for (const auto& event : events) {
    const auto seen = std::visit([&](const auto& e) { return project(e, votes, viewer); }, event);
    const auto shown = std::holds_alternative<Hidden>(seen) ? std::vector<VoteEvent>{} : std::vector{event};
    RC_ASSERT(after(project(votes, viewer), shown) == project(after(votes, std::vector{event}), viewer));
  }
}

RestoreVote restored(const Room& room, const Vote& vote) {
  RestoreVote command{kVote, vote.name, vote.stage, vote.option_kind, vote.rules, vote.options, {}, vote.ballots};
  for (const auto& [voter, participant] : room.participants.list) {
    if (command.voters.size() < vote.voters.size()) command.voters.insert(voter);
  }
  return command;
}

TEST(Closing, VO15_brings_a_closed_vote_back_as_it_was) {
  Room room;
  const auto vote = closed_by(room, {"b1", "b2", "b3", "b4", "i1", "i2", "i3", "i4", "h1"});
  room.cards.list[id<CardId>("B03")].status = CardStatus::deleted;
  auto command = restored(room, vote);
  command.voters = vote.voters;
  std::ranges::reverse(command.ballots);
  const auto votes = after(Votes{}, *decide(Votes{}, room.electorate(), fixture::server(), command));
  EXPECT_EQ(votes.list.at(kVote), vote);
  EXPECT_TRUE(votes.box.empty());
}

TEST(Closing, VO15_refuses_a_person_and_what_does_not_fit) {
  const Room room;
  const auto good = restored(room, closed_by(room, {"b1", "b2", "i1", "i2"}));
  const auto refused = [&](const RestoreVote& command) {
    return decide(Votes{}, room.electorate(), fixture::server(), command).error();
  };
  EXPECT_EQ(decide(Votes{}, room.electorate(), room.as("b1"), good).error(), Reject::not_allowed);
  auto bad = good;
  bad.voters.insert(id<ParticipantId>("stranger"));
  EXPECT_EQ(refused(bad), Reject::unknown_participant);
  bad = good;
  bad.ballots.resize(bad.voters.size() + 1, bad.ballots.front());
  EXPECT_EQ(refused(bad), Reject::out_of_range);
  bad = good;
  bad.ballots.front().choices.front().dots = 9;
  EXPECT_EQ(refused(bad), Reject::over_limit);
  bad = good;
  bad.options = {option("hidden")};
  EXPECT_EQ(refused(bad), Reject::unknown_option);
}

TEST(Closing, VO15_keeps_no_side_that_a_document_should_not_have_shown) {
  const Room room;
  auto command = restored(room, closed_by(room, {"b1", "b2", "i1", "i2"}));
  for (auto& ballot : command.ballots) ballot.side = Side::it;
  const auto votes = after(Votes{}, *decide(Votes{}, room.electorate(), fixture::server(), command));
  EXPECT_EQ(votes.list.at(kVote).ballots.size(), 4U);
  EXPECT_FALSE(shows_any_side(votes.list.at(kVote)));
}

/// Four ballots of each side and one of the host: business and host on B01, IT on B02.
Vote split_vote() {
  Vote vote;
  vote.options = kOptions;
  vote.status = RoundStatus::closed;
  for (int i = 0; i < 4; ++i) {
    vote.ballots.push_back({Side::business, {{option("B01"), 2}}});
    vote.ballots.push_back({Side::it, {{option("B02"), 1}}});
  }
  vote.ballots.push_back({Side::host, {{option("B01"), 1}}});
  return vote;
}

TEST(TallyOfVote, VO16_counts_dots_and_backers_by_side) {
  const auto result = tally(split_vote());
  EXPECT_EQ(result.ballots, 9);
  EXPECT_EQ(result.ballots_by_side, (SideCounts{4, 4, 1}));
  ASSERT_EQ(result.options.size(), 3U);
  EXPECT_EQ(result.options[0], (OptionTally{option("B01"), 9, 5, SideCounts{8, 0, 1}, SideCounts{4, 0, 1}, false}));
  EXPECT_EQ(result.options[1].dots_by_side, (SideCounts{0, 4, 0}));
  EXPECT_EQ(result.options[2].dots, 0);
}

TEST(TallyOfVote, VO16_shows_no_sides_when_the_ballots_carry_none) {
  auto vote = split_vote();
  for (auto& ballot : vote.ballots) ballot.side.reset();
  const auto result = tally(vote);
  EXPECT_EQ(result.options[0].dots, 9);
  EXPECT_FALSE(result.ballots_by_side || result.options[0].dots_by_side || result.options[0].backers_by_side);
}

TEST(TallyOfVote, VO17_calls_a_small_lead_a_tie) {
  EXPECT_TRUE(is_tie(39, 37));
  EXPECT_TRUE(is_tie(0, 0));
  EXPECT_TRUE(is_tie(1, 3));
  EXPECT_FALSE(is_tie(9, 2));
  EXPECT_FALSE(is_tie(2, 9));
  auto vote = split_vote();
  EXPECT_TRUE(tally(vote).options[1].ties_with_above);
  EXPECT_FALSE(tally(vote).options[2].ties_with_above);
}

}  // namespace
}  // namespace northstar::core
