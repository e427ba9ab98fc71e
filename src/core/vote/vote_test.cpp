#include "core/vote/vote.hpp"

#include <gtest/gtest.h>

#include "core/vote/ballot_rules.hpp"
#include "core/vote/decide.hpp"
#include "core/vote/evolve.hpp"
#include "core/vote/project.hpp"
#include "core/vote/room_fixture.hpp"
#include "core/vote/tally.hpp"

namespace northstar::core {
namespace {

using fixture::after;
using fixture::id;
using fixture::Room;

const auto kVote = id<RoundId>("vote-1");

OptionId option(std::string_view text) { return id<OptionId>(text); }
ParticipantId person(std::string_view name) { return id<ParticipantId>(name); }

OpenVote open_vote(std::vector<OptionId> options = {option("B01"), option("B02"), option("B03")}) {
  return {kVote, "barriers", Stage::barrier, OptionKind::card, VoteRules{}, std::move(options)};
}

CastBallot ballot(std::vector<Choice> choices) { return {kVote, std::move(choices)}; }

/// A room in which a vote is open.
struct VotingRoom : Room {
  Votes votes;

  explicit VotingRoom(const OpenVote& command = open_vote()) {
    votes = after(Votes{}, *decide(Votes{}, electorate(), as("b1"), command));
  }
  template <class Command>
  auto when(const Caller& caller, const Command& command) const {
    return decide(votes, electorate(), caller, command);
  }
  template <class Command>
  void happens(const Caller& caller, const Command& command) {
    votes = after(std::move(votes), when(caller, command).value());
  }
  void votes_for(std::string_view name, std::string_view chosen, int dots = 1) {
    happens(as(name), ballot({{option(chosen), dots}}));
  }
  const Vote& vote() const { return votes.list.at(kVote); }
};

Reject refusal(const Room& room, const OpenVote& command) {
  return decide(Votes{}, room.electorate(), room.as("b1"), command).error();
}

TEST(Vote, VO1_opens_under_a_name_and_an_id_of_its_own) {
  VotingRoom room;
  EXPECT_EQ(room.vote().status, RoundStatus::open);
  EXPECT_EQ(room.vote().name, "barriers");
  EXPECT_EQ(room.when(room.as("b1"), open_vote()).error(), Reject::already_exists);
  auto nameless = open_vote();
  nameless.name = " ";
  EXPECT_EQ(refusal(room, nameless), Reject::empty_text);
  for (int i = 0; i < 99; ++i) room.votes.list[id<RoundId>("other-" + std::to_string(i))] = {};
  auto one_more = open_vote();
  one_more.vote = id<RoundId>("one-more");
  EXPECT_EQ(room.when(room.as("b1"), one_more).error(), Reject::too_many);
}

TEST(Vote, VO2_asks_about_cards_that_everyone_sees_on_its_stage) {
  const Room room;
  EXPECT_EQ(refusal(room, open_vote({})), Reject::no_options);
  EXPECT_EQ(refusal(room, open_vote({option("B01"), option("B01")})), Reject::already_exists);
  EXPECT_EQ(refusal(room, open_vote({option("S01")})), Reject::wrong_stage);
  EXPECT_EQ(refusal(room, open_vote({option("nowhere")})), Reject::unknown_option);
  EXPECT_EQ(refusal(room, open_vote({option("hidden")})), Reject::unknown_option);
  EXPECT_EQ(refusal(room, open_vote({option("deleted")})), Reject::unknown_option);
  EXPECT_EQ(refusal(room, open_vote({option("K1")})), Reject::unknown_option);
  EXPECT_EQ(refusal(room, open_vote(std::vector<OptionId>(kMaxOptions + 1, option("B01")))), Reject::too_many);
}

TEST(Vote, VO2_asks_about_clusters_of_its_stage) {
  const Room room;
  auto command = open_vote({option("K1"), option("K2")});
  command.option_kind = OptionKind::cluster;
  EXPECT_TRUE(decide(Votes{}, room.electorate(), room.as("b1"), command).has_value());
  command.options.push_back(option("B01"));
  EXPECT_EQ(refusal(room, command), Reject::unknown_option);
  command.stage = Stage::solution;
  EXPECT_EQ(refusal(room, command), Reject::wrong_stage);
}

TEST(Vote, VO3_gives_one_to_a_hundred_dots) {
  const Room room;
  for (const auto& [budget, limit] : std::vector<std::pair<int, int>>{{0, 0}, {101, 1}, {4, 0}, {4, 5}, {-1, -1}}) {
    auto command = open_vote();
    command.rules.budget = budget;
    command.rules.limit_per_option = limit;
    EXPECT_EQ(refusal(room, command), Reject::out_of_range) << budget << ", " << limit;
  }
  EXPECT_FALSE(check_rules({.budget = 100, .limit_per_option = 100}));
}

TEST(Vote, VO4_keeps_an_option_whose_card_is_deleted_later) {
  VotingRoom room;
  room.cards.list[id<CardId>("B01")].status = CardStatus::deleted;
  EXPECT_TRUE(room.when(room.as("b2"), ballot({{option("B01"), 1}})).has_value());
}

TEST(Vote, VO5_takes_ballots_of_those_who_vote) {
  VotingRoom room;
  const auto one_dot = ballot({{option("B03"), 1}});
  for (const auto* name : {"b1", "i4"}) EXPECT_TRUE(room.when(room.as(name), one_dot).has_value()) << name;
  for (const auto* name : {"h1", "seer", "wall", "gone", "stranger"}) {
    EXPECT_EQ(room.when(room.as(name), one_dot).error(), Reject::not_a_voter) << name;
  }
  EXPECT_EQ(room.when(fixture::server(), one_dot).error(), Reject::not_a_voter);
}

TEST(Vote, VO5_lets_the_host_vote_where_theirs_are_counted_apart) {
  auto command = open_vote();
  command.rules.host_votes = HostVotes::counted_apart;
  VotingRoom room(command);
  EXPECT_TRUE(room.when(room.as("h1"), ballot({{option("B03"), 1}})).has_value());
  EXPECT_EQ(room.when(room.as("wall"), ballot({{option("B03"), 1}})).error(), Reject::not_a_voter);
}

TEST(Vote, VO6_VO7_VO8_refuse_a_ballot_against_the_rules) {
  const VotingRoom room;
  const auto refused = [&](std::vector<Choice> choices) { return room.when(room.as("b2"), ballot(choices)).error(); };
  EXPECT_EQ(refused({{option("S01"), 1}}), Reject::unknown_option);
  EXPECT_EQ(refused({{option("hidden"), 1}}), Reject::unknown_option);
  EXPECT_EQ(refused({{option("B01"), 1}, {option("B01"), 1}}), Reject::already_exists);
  EXPECT_EQ(refused({{option("B01"), 0}}), Reject::out_of_range);
  EXPECT_EQ(refused({{option("B01"), -2}}), Reject::out_of_range);
  EXPECT_EQ(refused({{option("B01"), 3}}), Reject::over_limit);
  EXPECT_EQ(refused({{option("B01"), 2}, {option("B02"), 2}, {option("B03"), 1}}), Reject::over_budget);
  EXPECT_TRUE(room.when(room.as("b2"), ballot({{option("B01"), 2}, {option("B02"), 2}})).has_value());
}

TEST(Vote, VO9_bars_ones_own_card_where_the_vote_says_so) {
  auto command = open_vote();
  command.rules.own_options = OwnOptions::barred;
  const VotingRoom room(command);
  EXPECT_EQ(room.when(room.as("b1"), ballot({{option("B03"), 1}, {option("B01"), 1}})).error(), Reject::own_option);
  EXPECT_TRUE(room.when(room.as("b1"), ballot({{option("B03"), 1}})).has_value());
}

TEST(Vote, VO9_bars_a_cluster_of_which_one_wrote_every_card) {
  auto command = open_vote({option("K1"), option("K2")});
  command.option_kind = OptionKind::cluster;
  command.rules.own_options = OwnOptions::barred;
  VotingRoom room(command);
  EXPECT_EQ(room.when(room.as("b1"), ballot({{option("K1"), 1}})).error(), Reject::own_option);
  room.clusters.list[id<ClusterId>("K1")].cards.insert(id<CardId>("B03"));
  EXPECT_TRUE(room.when(room.as("b1"), ballot({{option("K1"), 1}})).has_value());
  room.clusters.list[id<ClusterId>("K1")].cards.clear();
  EXPECT_TRUE(room.when(room.as("b1"), ballot({{option("K1"), 1}})).has_value());
}

TEST(Vote, VO10_counts_a_voter_once_and_replaces_the_ballot) {
  VotingRoom room;
  EXPECT_TRUE(room.when(room.as("b2"), ballot({}))->empty());
  EXPECT_EQ(room.when(room.as("b2"), ballot({{option("B01"), 1}}))->size(), 2U);
  room.happens(room.as("b2"), ballot({{option("B02"), 1}, {option("B01"), 2}}));
  EXPECT_TRUE(room.when(room.as("b2"), ballot({{option("B01"), 2}, {option("B02"), 1}}))->empty());
  EXPECT_EQ(room.when(room.as("b2"), ballot({{option("B01"), 1}}))->size(), 1U);
  room.happens(room.as("b2"), ballot({}));
  EXPECT_EQ(room.vote().voters, std::set{person("b2")});
  EXPECT_TRUE(room.votes.box.at(kVote).at(person("b2")).choices.empty());
}

TEST(Vote, VO11_shows_a_ballot_to_its_voter_alone) {
  VotingRoom room;
  room.votes_for("b2", "B01");
  room.votes_for("i1", "B03");
  for (const auto role : {Role::facilitator, Role::co_facilitator, Role::participant, Role::observer, Role::display}) {
    const auto others = project(room.votes, {person("h1"), role});
    EXPECT_TRUE(others.box.empty());
    EXPECT_EQ(others.list, room.votes.list);
  }
  const auto own = project(room.votes, {person("b2"), Role::participant});
  ASSERT_EQ(own.box.at(kVote).size(), 1U);
  EXPECT_EQ(own.box.at(kVote).at(person("b2")).choices.front().option, option("B01"));
}

TEST(Vote, VO11_sends_a_ballot_to_its_voter_alone) {
  const VotingRoom room;
  const BallotCast cast{kVote, person("b2"), {{option("B01"), 1}}};
  const VoterCounted counted{kVote, person("b2")};
  const Viewer facilitator{person("b1"), Role::facilitator};
  EXPECT_TRUE(std::holds_alternative<Hidden>(project(cast, room.votes, facilitator)));
  EXPECT_TRUE(std::holds_alternative<Unchanged>(project(cast, room.votes, {person("b2"), Role::participant})));
  EXPECT_TRUE(std::holds_alternative<Unchanged>(project(counted, room.votes, facilitator)));
}

TEST(Vote, VO12_ends_once) {
  VotingRoom closed;
  closed.happens(closed.as("b1"), CloseVote{kVote});
  EXPECT_EQ(closed.vote().status, RoundStatus::closed);
  EXPECT_TRUE(closed.when(closed.as("b1"), CloseVote{kVote})->empty());
  EXPECT_EQ(closed.when(closed.as("b1"), CancelVote{kVote}).error(), Reject::round_closed);
  EXPECT_EQ(closed.when(closed.as("b2"), ballot({{option("B01"), 1}})).error(), Reject::round_closed);
  VotingRoom cancelled;
  cancelled.happens(cancelled.as("b1"), CancelVote{kVote});
  EXPECT_EQ(cancelled.vote().status, RoundStatus::cancelled);
  EXPECT_TRUE(cancelled.when(cancelled.as("b1"), CancelVote{kVote})->empty());
  EXPECT_EQ(cancelled.when(cancelled.as("b1"), CloseVote{kVote}).error(), Reject::round_closed);
  EXPECT_EQ(cancelled.when(cancelled.as("b1"), CloseVote{id<RoundId>("other")}).error(), Reject::unknown_round);
}

TEST(Vote, VO14_destroys_the_box_for_ever) {
  VotingRoom room;
  room.votes_for("b2", "B01");
  for (const VoteEvent& event : {VoteEvent{VoteClosed{kVote, {}}}, VoteEvent{VoteCancelled{kVote}}}) {
    auto votes = after(room.votes, std::vector{event});
    EXPECT_TRUE(votes.box.empty());
    evolve(votes, BallotCast{kVote, person("b2"), {{option("B01"), 1}}});
    EXPECT_TRUE(votes.box.empty());
  }
}

TEST(Vote, VO18_suggests_a_third_of_the_options) {
  const auto budget = [](std::size_t options) { return suggested_rules(options).budget; };
  EXPECT_EQ(budget(1), 3);
  EXPECT_EQ(budget(10), 3);
  EXPECT_EQ(budget(11), 4);
  EXPECT_EQ(budget(12), 4);
  EXPECT_EQ(budget(20), 7);
  EXPECT_EQ(budget(200), 8);
  EXPECT_EQ(suggested_rules(12).limit_per_option, 2);
}

}  // namespace
}  // namespace northstar::core
