#include "core/outcome/outcome.hpp"

#include <gtest/gtest.h>

#include "core/outcome/decide.hpp"
#include "core/outcome/evolve.hpp"
#include "core/vote/room_fixture.hpp"

namespace northstar::core {
namespace {

using fixture::after;
using fixture::id;
using fixture::Room;

const auto kCard = id<CardId>("O01");

auto define(const Outcomes& outcomes, const OutcomeChange& change, CardId card = kCard, std::string_view who = "b1") {
  const Room room;
  return decide(outcomes, room.cards, room.participants, room.as(who), DefineOutcome{card, change});
}

Reject refusal(const OutcomeChange& change) { return define({}, change).error(); }

OutcomeChange actor(std::string name) {
  OutcomeChange change;
  change.actor = std::move(name);
  return change;
}

TEST(Outcome, OU1_stands_behind_a_card_that_everyone_sees) {
  EXPECT_TRUE(define({}, actor("operators")).has_value());
  EXPECT_EQ(define({}, actor("x"), id<CardId>("nowhere")).error(), Reject::unknown_card);
  EXPECT_EQ(define({}, actor("x"), id<CardId>("O-hidden"), "b2").error(), Reject::unknown_card);
  EXPECT_EQ(define({}, actor("x"), id<CardId>("O-hidden"), "b1").error(), Reject::still_private);
  EXPECT_EQ(define({}, actor("x"), id<CardId>("deleted")).error(), Reject::card_deleted);
  EXPECT_EQ(define({}, actor("x"), id<CardId>("S01")).error(), Reject::wrong_stage);
}

TEST(Outcome, OU2_keeps_what_two_people_fill_at_once) {
  OutcomeChange metric;
  metric.metric = "share of alarms acted on";
  auto outcomes = after(Outcomes{}, *define({}, actor("operators")));
  outcomes = after(outcomes, *define({}, metric));
  EXPECT_EQ(outcomes.list.at(kCard).actor, "operators");
  EXPECT_EQ(outcomes.list.at(kCard).metric, "share of alarms acted on");
}

TEST(Outcome, OU2_names_only_the_fields_that_differ) {
  const auto outcomes = after(Outcomes{}, *define({}, actor("operators")));
  EXPECT_TRUE(define(outcomes, actor("operators"))->empty());
  EXPECT_TRUE(define(outcomes, {})->empty());
  EXPECT_TRUE(define({}, actor(""))->empty());
  auto both = actor("operators");
  both.unit = "%";
  const auto events = define(outcomes, both).value();
  ASSERT_EQ(events.size(), 1U);
  const auto& change = std::get<OutcomeDefined>(events.front()).change;
  EXPECT_FALSE(change.actor.has_value());
  EXPECT_EQ(change.unit, "%");
}

TEST(Outcome, OU3_bounds_the_texts) {
  EXPECT_EQ(refusal(actor(std::string(121, 'x'))), Reject::text_too_long);
  EXPECT_EQ(refusal(actor("\xff")), Reject::not_text);
  OutcomeChange change;
  change.unit = std::string(41, 'x');
  EXPECT_EQ(refusal(change), Reject::text_too_long);
  change.unit = std::string(40, 'x');
  EXPECT_TRUE(define({}, change).has_value());
  change.note = std::string(2001, 'x');
  EXPECT_EQ(refusal(change), Reject::text_too_long);
}

TEST(Outcome, OU4_bounds_the_amounts_and_allows_unknown_ones) {
  OutcomeChange change;
  change.target = Amount{kMaxAmountMilli};
  const auto outcomes = after(Outcomes{}, *define({}, change));
  EXPECT_EQ(outcomes.list.at(kCard).target.milli, kMaxAmountMilli);
  change.target = Amount{};
  EXPECT_FALSE(after(outcomes, *define(outcomes, change)).list.at(kCard).target.milli.has_value());
  change.target = Amount{kMaxAmountMilli + 1};
  EXPECT_EQ(refusal(change), Reject::out_of_range);
  change.target.reset();
  change.baseline = Amount{-kMaxAmountMilli - 1};
  EXPECT_EQ(refusal(change), Reject::out_of_range);
}

TEST(Outcome, OU5_takes_a_year_a_month_or_a_day) {
  OutcomeChange change;
  for (const auto* good : {"2027", "2027-03", "2028-02-29"}) {
    change.due = good;
    EXPECT_TRUE(define({}, change).has_value()) << good;
  }
  for (const auto* bad : {"2027-13", "2027-02-29", "soon", "27"}) {
    change.due = bad;
    EXPECT_EQ(refusal(change), Reject::bad_date) << bad;
  }
}

TEST(Outcome, OU6_is_owned_by_somebody_of_the_workshop_or_nobody_yet) {
  OutcomeChange change;
  change.owner = id<ParticipantId>("stranger");
  EXPECT_EQ(refusal(change), Reject::unknown_participant);
  change.owner = id<ParticipantId>("b2");
  const auto outcomes = after(Outcomes{}, *define({}, change));
  EXPECT_EQ(outcomes.list.at(kCard).owner, id<ParticipantId>("b2"));
  change.owner = ParticipantId{};
  EXPECT_TRUE(after(outcomes, *define(outcomes, change)).list.at(kCard).owner.empty());
}

TEST(Outcome, OU7_names_each_quality_once) {
  OutcomeChange change;
  change.qualities = {"security", "security"};
  EXPECT_EQ(refusal(change), Reject::already_exists);
  change.qualities = {""};
  EXPECT_EQ(refusal(change), Reject::empty_text);
  change.qualities = std::vector<std::string>(kMaxQualitiesOfOutcome + 1, "x");
  EXPECT_EQ(refusal(change), Reject::too_many);
  change.qualities = {"usability", "availability"};
  EXPECT_EQ(after(Outcomes{}, *define({}, change)).list.at(kCard).qualities, *change.qualities);
}

}  // namespace
}  // namespace northstar::core
