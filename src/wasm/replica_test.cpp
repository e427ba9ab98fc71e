#include "wasm/replica.hpp"

#include <gtest/gtest.h>

#include "core/workshop/decide.hpp"
#include "core/workshop/evolve.hpp"
#include "core/workshop/project.hpp"
#include "wasm/room_test.hpp"

namespace northstar::wasm {
namespace {

using core::AddCard;
using core::CardId;

AddCard add(std::string_view card, std::string text) {
  return {id<CardId>(card), core::Stage::current, "", std::move(text), {}};
}

bool shows(const Replica& replica, std::string_view card) {
  return replica.shown().cards.list.contains(id<CardId>(card));
}

Pending pending(std::string_view name, core::Command command) {
  return {id<core::CommandId>(name), {}, std::move(command)};
}

/// A participant's replica, fresh from the room's snapshot.
Replica replica_in(const Room& room, core::Viewer viewer) {
  Replica replica;
  replica.reset(viewer, core::project(room.workshop, viewer));
  return replica;
}

}  // namespace

TEST(Replica, a_pending_card_is_shown_at_once_and_not_confirmed) {
  const Room room;
  auto replica = replica_in(room, room.ana);
  EXPECT_EQ(replica.submit(pending("k1", add("c1", "late orders"))), std::nullopt);
  EXPECT_TRUE(shows(replica, "c1"));
  EXPECT_FALSE(replica.confirmed().cards.list.contains(id<CardId>("c1")));
}

TEST(Replica, the_servers_step_confirms_a_pending_card_once) {
  Room room;
  auto replica = replica_in(room, room.ana);
  ASSERT_EQ(replica.submit(pending("k1", add("c1", "late orders"))), std::nullopt);
  replica.step(room.take(room.ana, add("c1", "late orders")), id<core::CommandId>("k1"));
  EXPECT_TRUE(replica.pending().empty());
  EXPECT_EQ(replica.shown(), replica.confirmed());
  EXPECT_EQ(replica.shown(), core::project(room.workshop, room.ana));
}

TEST(Replica, a_settled_command_leaves_the_picture) {
  const Room room;
  auto replica = replica_in(room, room.ana);
  ASSERT_EQ(replica.submit(pending("k1", add("c1", "late orders"))), std::nullopt);
  replica.settle(id<core::CommandId>("k1"));
  EXPECT_EQ(replica.shown(), replica.confirmed());
}

TEST(Replica, a_command_that_the_core_refuses_never_becomes_pending) {
  const Room room;
  auto replica = replica_in(room, room.ana);
  EXPECT_EQ(replica.submit(pending("k1", add("c1", ""))), core::Reject::empty_text);
  EXPECT_TRUE(replica.pending().empty());
  EXPECT_EQ(replica.shown(), replica.confirmed());
}

TEST(Replica, steps_of_others_come_under_the_pending_commands) {
  Room room;
  auto replica = replica_in(room, room.ana);
  ASSERT_EQ(replica.submit(pending("k1", add("c1", "mine"))), std::nullopt);
  replica.step(room.take(room.ben, add("c2", "of another")), {});
  EXPECT_TRUE(shows(replica, "c1"));
  EXPECT_TRUE(shows(replica, "c2"));
  EXPECT_EQ(replica.pending().size(), 1U);
}

TEST(Replica, a_pending_command_that_no_longer_fits_waits_unseen_for_its_answer) {
  Room room;
  room.take(room.ana, add("c1", "first"));
  auto replica = replica_in(room, room.ana);
  ASSERT_EQ(replica.submit(pending("k1", core::EditCard{id<CardId>("c1"), "second"})), std::nullopt);
  replica.step(room.take(room.facilitator, core::DeleteCard{id<CardId>("c1")}), {});
  EXPECT_EQ(replica.shown(), replica.confirmed());
  EXPECT_EQ(replica.pending().size(), 1U);
}

TEST(Replica, a_new_snapshot_that_holds_the_effect_already_shows_it_once) {
  Room room;
  auto replica = replica_in(room, room.ana);
  ASSERT_EQ(replica.submit(pending("k1", add("c1", "late orders"))), std::nullopt);
  room.take(room.ana, add("c1", "late orders"));
  replica.reset(room.ana, core::project(room.workshop, room.ana));
  EXPECT_EQ(replica.pending().size(), 1U);
  EXPECT_EQ(replica.shown(), core::project(room.workshop, room.ana));
}

TEST(Replica, closing_a_vote_is_never_guessed) {
  Room room;
  room.take(room.ana, add("c1", "late orders"));
  room.take(room.facilitator, core::OpenVote{id<core::RoundId>("v1"),
                                             "Which first?",
                                             core::Stage::current,
                                             core::OptionKind::card,
                                             {},
                                             {id<core::OptionId>("c1")}});
  auto replica = replica_in(room, room.facilitator);
  ASSERT_EQ(replica.shown().votes.list.size(), 1U);
  EXPECT_EQ(replica.submit(pending("k1", core::CloseVote{id<core::RoundId>("v1")})), std::nullopt);
  EXPECT_EQ(replica.shown(), replica.confirmed());
  EXPECT_EQ(replica.pending().size(), 1U);
}

TEST(Replica, knows_what_the_permission_table_refuses) {
  const Room room;
  const auto replica = replica_in(room, room.ana);
  EXPECT_EQ(replica.refusal_of(core::Command(add("c1", "x"))), std::nullopt);
  EXPECT_EQ(replica.refusal_of(core::Command(core::FinishWorkshop{})), core::Reject::not_allowed);
}

TEST(Replica, the_inverse_of_a_step_takes_it_back) {
  const Room room;
  auto replica = replica_in(room, room.ana);
  const core::Command command = add("c1", "late orders");
  const auto inverse = replica.inverse_of(command);
  ASSERT_EQ(inverse.size(), 1U);
  ASSERT_EQ(replica.submit(pending("k1", command)), std::nullopt);
  ASSERT_EQ(replica.submit(pending("k2", inverse.front())), std::nullopt);
  EXPECT_EQ(replica.shown().cards.list.at(id<CardId>("c1")).status, core::CardStatus::deleted);
}

}  // namespace northstar::wasm
