#include "core/action/action.hpp"

#include <gtest/gtest.h>

#include "core/action/decide.hpp"
#include "core/action/evolve.hpp"
#include "core/vote/room_fixture.hpp"

namespace northstar::core {
namespace {

using fixture::after;
using fixture::id;
using fixture::Room;

const auto kAction = id<ActionId>("a1");

Action call_supplier() {
  return {"call the supplier", id<ParticipantId>("b2"), "2027-03", id<CardId>("O01"), ActionStatus::open};
}

template <class Command>
auto when(const Actions& actions, const Command& command, const Room& room = {}) {
  return decide(actions, room.participants, room.cards, room.as("b1"), command);
}

Reject refusal(const Action& action) { return when({}, AddAction{kAction, action}).error(); }

TEST(Action, AN1_has_a_text_and_an_id_of_its_own) {
  auto actions = after(Actions{}, *when({}, AddAction{kAction, call_supplier()}));
  EXPECT_EQ(actions.list.at(kAction), call_supplier());
  EXPECT_EQ(when(actions, AddAction{kAction, call_supplier()}).error(), Reject::already_exists);
  auto empty = call_supplier();
  empty.text = "  ";
  EXPECT_EQ(refusal(empty), Reject::empty_text);
  for (std::size_t i = 1; i < kMaxActions; ++i) actions.list[id<ActionId>("other-" + std::to_string(i))] = {};
  EXPECT_EQ(when(actions, AddAction{id<ActionId>("one-more"), call_supplier()}).error(), Reject::too_many);
}

TEST(Action, AN2_carries_a_name) {
  auto action = call_supplier();
  action.owner = {};
  EXPECT_EQ(refusal(action), Reject::unknown_participant);
  action.owner = id<ParticipantId>("stranger");
  EXPECT_EQ(refusal(action), Reject::unknown_participant);
}

TEST(Action, AN3_is_due_on_a_date_or_none) {
  auto action = call_supplier();
  action.due = "next week";
  EXPECT_EQ(refusal(action), Reject::bad_date);
  action.due.clear();
  EXPECT_TRUE(when({}, AddAction{kAction, action}).has_value());
}

TEST(Action, AN4_serves_an_outcome_or_none) {
  auto action = call_supplier();
  for (const auto& [card, reject] : std::vector<std::pair<const char*, Reject>>{
           {"nowhere", Reject::unknown_card}, {"O-hidden", Reject::unknown_card}, {"S01", Reject::wrong_stage}}) {
    action.outcome = id<CardId>(card);
    EXPECT_EQ(refusal(action), reject) << card;
  }
  action.outcome = {};
  EXPECT_TRUE(when({}, AddAction{kAction, action}).has_value());
}

TEST(Action, AN4_stays_editable_when_its_outcome_is_deleted) {
  Room room;
  const auto actions = after(Actions{}, *when({}, AddAction{kAction, call_supplier()}, room));
  room.cards.list[id<CardId>("O01")].status = CardStatus::deleted;
  auto done = call_supplier();
  done.status = ActionStatus::done;
  EXPECT_EQ(after(actions, *when(actions, EditAction{kAction, done}, room)).list.at(kAction), done);
}

TEST(Action, AN5_is_edited_and_removed) {
  const auto actions = after(Actions{}, *when({}, AddAction{kAction, call_supplier()}));
  EXPECT_TRUE(when(actions, EditAction{kAction, call_supplier()})->empty());
  EXPECT_EQ(when({}, EditAction{kAction, call_supplier()}).error(), Reject::unknown_action);
  auto nobodys = call_supplier();
  nobodys.owner = {};
  EXPECT_EQ(when(actions, EditAction{kAction, nobodys}).error(), Reject::unknown_participant);
  EXPECT_TRUE(after(actions, *when(actions, RemoveAction{kAction})).list.empty());
  EXPECT_EQ(when({}, RemoveAction{kAction}).error(), Reject::unknown_action);
}

}  // namespace
}  // namespace northstar::core
