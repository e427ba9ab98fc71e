#include "wasm/calls.hpp"

#include <gtest/gtest.h>

#include "core/workshop/project.hpp"
#include "wasm/room_test.hpp"
#include "wire/json/parse.hpp"
#include "wire/server_frame.hpp"

namespace northstar::wasm {
namespace {

std::string snapshot_of(const Room& room) {
  return wire::encode_server_frame(wire::SnapshotFrame{
      {id<core::WorkshopId>("w1"), room.ana.participant, room.ana.role, {}}, core::project(room.workshop, room.ana)});
}

constexpr std::string_view kAddCard =
    R"({"id":"k1","at":5,"command":{"type":"add_card","card":"c1","stage":"current","text":"late","position":{"x":1,"y":2}}})";

Calls joined(const Room& room) {
  Calls calls;
  EXPECT_TRUE(calls.snapshot(snapshot_of(room)).starts_with(R"({"view":{"description":{)"));
  return calls;
}

}  // namespace

TEST(Calls, a_submitted_command_answers_with_what_changed_on_the_screen) {
  auto calls = joined(Room{});
  EXPECT_EQ(
      calls.submit(kAddCard),
      R"({"patch":{"cards":{"list":{"set":{"c1":{"stage":"current","zone":"","text":"late","author":"ana","authorship":"named",)"
      R"("exposure":"revealed","status":"live","position":{"x":1,"y":2}}}}}}})");
}

TEST(Calls, a_step_that_only_confirms_changes_nothing_on_the_screen) {
  Room room;
  auto calls = joined(room);
  static_cast<void>(calls.submit(kAddCard));
  const auto events =
      room.take(room.ana, core::AddCard{id<core::CardId>("c1"), core::Stage::current, "", "late", {1, 2}});
  EXPECT_EQ(calls.step(wire::encode_server_frame(wire::StepFrame{events, id<core::CommandId>("k1")})),
            R"({"patch":{}})");
}

TEST(Calls, a_settled_command_is_taken_off_the_screen) {
  auto calls = joined(Room{});
  static_cast<void>(calls.submit(kAddCard));
  EXPECT_EQ(calls.settle("k1"), R"({"patch":{"cards":{"list":{"gone":["c1"]}}}})");
  EXPECT_EQ(calls.settle("k1"), R"({"patch":{}})");
}

TEST(Calls, a_refusal_is_named) {
  auto calls = joined(Room{});
  EXPECT_EQ(calls.permitted(R"({"type":"finish_workshop"})"), R"({"reject":"not_allowed"})");
  EXPECT_EQ(calls.permitted(R"({"type":"mark_done"})"), R"({"ok":true})");
  EXPECT_EQ(calls.submit(R"({"id":"k1","at":5,"command":{"type":"finish_workshop"}})"), R"({"reject":"not_allowed"})");
}

TEST(Calls, an_inverse_is_a_list_of_commands) {
  const auto calls = joined(Room{});
  EXPECT_EQ(
      calls.inverse(R"({"type":"add_card","card":"c1","stage":"current","text":"late","position":{"x":1,"y":2}})"),
      R"({"commands":[{"type":"delete_card","card":"c1"}]})");
}

TEST(Calls, text_that_a_call_does_not_take_is_answered_with_the_place) {
  auto calls = joined(Room{});
  EXPECT_EQ(calls.submit("{"), R"({"error":{"code":"not_json","path":""}})");
  EXPECT_EQ(calls.submit(R"({"id":"k1","at":5,"command":{"type":"edit_card","card":"c1"}})"),
            R"({"error":{"code":"missing","path":"command.text"}})");
  EXPECT_EQ(calls.step(snapshot_of(Room{})), R"({"error":{"code":"unknown_name","path":"type"}})");
  EXPECT_EQ(calls.settle("a b"), R"({"error":{"code":"bad_id","path":"id"}})");
}

TEST(Calls, the_insight_comes_as_what_changed_since_it_was_asked_for) {
  auto calls = joined(Room{});
  EXPECT_EQ(calls.insight(), R"({"insight_patch":{}})");
  static_cast<void>(calls.submit(kAddCard));
  EXPECT_EQ(calls.insight(), R"({"insight_patch":{"chain":{"cards":[{"card":"c1","stage":"current","answer":"missing"}],)"
                             R"("links":[]}}})");
  EXPECT_EQ(calls.insight(), R"({"insight_patch":{}})");
}

TEST(Calls, the_insight_forgets_a_round_that_ended) {
  Room room;
  room.take(room.ana, core::AddCard{id<core::CardId>("c1"), core::Stage::current, "", "late", {}});
  const auto vote = id<core::RoundId>("v1");
  room.take(room.facilitator, core::OpenVote{vote, "Which?", core::Stage::current, core::OptionKind::card, {}, {id<core::OptionId>("c1")}});
  auto calls = joined(room);
  EXPECT_NE(calls.insight().find(R"("running_round":"v1")"), std::string::npos);
  const auto events = room.take(room.facilitator, core::CancelVote{vote});
  static_cast<void>(calls.step(wire::encode_server_frame(wire::StepFrame{events, {}})));
  EXPECT_EQ(calls.insight(), R"({"insight_patch":{"open_rounds":{"gone":["v1"]},"running_round":null}})");
}

TEST(Calls, the_rules_of_a_vote_are_suggested) {
  EXPECT_EQ(Calls::suggested_rules(14),
            R"({"rules":{"budget":5,"limit_per_option":2,"own_options":"allowed","host_votes":"excluded"}})");
}

TEST(Calls, a_forecast_is_of_the_shown_day) {
  Room room;
  const core::AgendaItem item{id<core::AgendaItemId>("i1"), "", "", core::ItemKind::activity, core::Need::required, 570, 600};
  room.workshop.agenda.items = {item};
  // 09:12 in Seoul is early; at 09:36 the day should have begun six minutes ago.
  const auto calls = joined(room);
  EXPECT_EQ(calls.forecast(R"({"at":1764980160000,"utc_offset_minutes":540})"),
            R"({"forecast":{"items":[{"item":"i1","status":"next","start_minute":570,"end_minute":600,)"
            R"("expected_start_minute":570,"expected_end_minute":600}],"ends_minute":600,"ways":[]}})");
  EXPECT_TRUE(calls.forecast(R"({"at":1764981360000,"utc_offset_minutes":540})").find(R"("late_minutes":6)") !=
              std::string::npos);
  EXPECT_EQ(calls.forecast(R"({"at":5})"), R"({"error":{"code":"missing","path":"utc_offset_minutes"}})");
}

TEST(Calls, a_preset_is_an_activity_as_it_usually_is) {
  EXPECT_EQ(Calls::preset(R"({"kind":"write","stage":"barrier"})"),
            R"({"activity":{"activity":"","stage":"barrier","kind":"write","instruction":"","visibility":"own_only",)"
            R"("authorship":"named","abilities":["add_card","edit_own_card"],"duration_minutes":5}})");
}

TEST(Calls, the_view_holds_every_member) {
  const auto view = joined(Room{}).view();
  const auto document = wire::json::parse(view);
  ASSERT_TRUE(document.has_value());
  const auto workshop = document->root().find("view");
  ASSERT_TRUE(workshop.has_value());
  EXPECT_EQ(workshop->size(), 14U);
  EXPECT_TRUE(workshop->find("retrospective")->find("notes").has_value());
}

}  // namespace northstar::wasm
