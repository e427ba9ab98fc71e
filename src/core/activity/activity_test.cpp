#include "core/activity/activity.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "core/activity/decide.hpp"
#include "core/activity/evolve.hpp"
#include "core/activity/preset.hpp"
#include "core/limits.hpp"
#include "core/scenario_test.hpp"

namespace northstar::core {
namespace {

using namespace scenario;

const auto kWrite = id<ActivityId>("write");
const auto kReveal = id<ActivityId>("reveal");
const auto kOther = id<ActivityId>("other");
const auto kPia = id<ParticipantId>("pia");
const Caller kCaller = person("pia");

Activity activity(ActivityId id, ActivityKind kind = ActivityKind::write) {
  Activity result = preset(kind, Stage::current);
  result.activity = id;
  return result;
}

Activities planned() {
  return given(Activities{}, ActivitiesPlanned{{activity(kWrite), activity(kReveal, ActivityKind::reveal)}});
}

/// Writing runs, and pia is done.
Activities running() { return given(planned(), ActivityStarted{kWrite}, DoneMarked{kPia}); }

std::optional<Reject> rejected(std::vector<Activity> plan) {
  return reject_of(decide(Activities{}, kCaller, PlanActivities{std::move(plan)}));
}

TEST(Activity, AC1_EveryActivityHasAnIdOfItsOwn) {
  EXPECT_EQ(rejected({activity(kWrite), activity(kWrite)}), Reject::already_exists);
  EXPECT_EQ(rejected({activity({})}), Reject::already_exists);
  EXPECT_EQ(rejected({activity(kWrite), activity(kReveal)}), std::nullopt);
}

TEST(Activity, AC2_InstructionAndDurationHaveLimits) {
  auto wrong = activity(kWrite);
  wrong.instruction = std::string(2001, 'a');
  EXPECT_EQ(rejected({wrong}), Reject::text_too_long);
  for (const int minutes : {-1, 1441}) {
    wrong = activity(kWrite);
    wrong.duration_minutes = minutes;
    EXPECT_EQ(rejected({wrong}), Reject::out_of_range);
  }
}

TEST(Activity, AC3_APlannedActivityCanBeStartedInAnyOrder) {
  const auto started = after(planned(), decide(planned(), kCaller, StartActivity{kReveal}));
  EXPECT_EQ(current_activity(started)->activity, kReveal);
  EXPECT_EQ(reject_of(decide(planned(), kCaller, StartActivity{kOther})), Reject::unknown_activity);
  EXPECT_EQ(reject_of(decide(planned(), kCaller, StartActivity{{}})), Reject::unknown_activity);
}

TEST(Activity, AC3_NothingRunsInTheLobby) { EXPECT_EQ(current_activity(planned()), nullptr); }

TEST(Activity, AC4_WhatRanBeforeIsRemembered) {
  EXPECT_TRUE(running().previous.empty());
  const auto next = after(running(), decide(running(), kCaller, StartActivity{kReveal}));
  EXPECT_EQ(next.previous, kWrite);
  const auto back = after(next, decide(next, kCaller, StartActivity{next.previous}));
  EXPECT_EQ(back.current, kWrite);
}

TEST(Activity, AC5_PeopleSayThatTheyAreDoneAndTakeItBack) {
  const auto started = given(planned(), ActivityStarted{kWrite});
  const auto done = after(started, decide(started, kCaller, MarkDone{}));
  EXPECT_EQ(done.done, std::set{kPia});
  EXPECT_TRUE(after(done, decide(done, kCaller, UnmarkDone{})).done.empty());
}

TEST(Activity, AC5_StartingAnActivityClearsWhoIsDone) {
  EXPECT_TRUE(given(running(), ActivityStarted{kReveal}).done.empty());
}

TEST(Activity, AC5_InTheLobbyThereIsNothingToBeDoneWith) {
  EXPECT_EQ(reject_of(decide(planned(), kCaller, MarkDone{})), Reject::not_ready);
}

TEST(Activity, AC5_OnlySomebodyCanBeDone) {
  EXPECT_EQ(reject_of(decide(running(), server(), MarkDone{})), Reject::unknown_participant);
}

TEST(Activity, AC6_ANewPlanKeepsTheRunningActivityThatIsStillInIt) {
  const auto replanned = given(running(), ActivitiesPlanned{{activity(kOther), activity(kWrite)}});
  EXPECT_EQ(replanned.current, kWrite);
  EXPECT_EQ(replanned.done, std::set{kPia});
}

TEST(Activity, AC6_ANewPlanWithoutTheRunningActivityLeadsToTheLobby) {
  const auto moved = given(running(), ActivityStarted{kReveal}, DoneMarked{kPia});
  const auto replanned = given(moved, ActivitiesPlanned{{activity(kOther)}});
  EXPECT_TRUE(replanned.current.empty());
  EXPECT_TRUE(replanned.previous.empty());
  EXPECT_TRUE(replanned.done.empty());
}

TEST(Activity, AC7_WhatIsAlreadySoDecidesToNothing) {
  EXPECT_TRUE(is_nothing(decide(running(), kCaller, PlanActivities{running().plan})));
  EXPECT_TRUE(is_nothing(decide(running(), kCaller, StartActivity{kWrite})));
  EXPECT_TRUE(is_nothing(decide(running(), kCaller, MarkDone{})));
  EXPECT_TRUE(is_nothing(decide(planned(), kCaller, UnmarkDone{})));
}

TEST(Activity, AC8_AHundredActivitiesAreEnough) {
  std::vector<Activity> plan;
  for (std::size_t i = 0; i < kMaxActivities; ++i) plan.push_back(activity(id<ActivityId>("a" + std::to_string(i))));
  EXPECT_EQ(rejected(plan), std::nullopt);
  plan.push_back(activity(kWrite));
  EXPECT_EQ(rejected(plan), Reject::too_many);
}

TEST(Activity, AC9_OnlyWritingIsForOnesOwnEyes) {
  using enum ActivityKind;
  for (const auto kind :
       {listen, write, reveal, group, deep_dive, vote, rate, define_outcomes, consensus, retrospect}) {
    const auto usual = preset(kind, Stage::barrier);
    EXPECT_EQ(usual.kind, kind);
    EXPECT_EQ(usual.stage, Stage::barrier);
    EXPECT_EQ(usual.visibility, kind == write ? Visibility::own_only : Visibility::everyone);
    EXPECT_EQ(usual.authorship, Authorship::named);
    EXPECT_GT(usual.duration_minutes, 0);
  }
  EXPECT_EQ(preset(write, Stage::barrier).abilities, (std::set{Ability::add_card, Ability::edit_own_card}));
}

TEST(Activity, AC9_EachPresetAllowsWhatItIsFor) {
  const auto allows = [](ActivityKind kind, Ability ability) {
    return preset(kind, Stage::outcome).abilities.contains(ability);
  };
  EXPECT_TRUE(allows(ActivityKind::group, Ability::group_cards));
  EXPECT_TRUE(allows(ActivityKind::deep_dive, Ability::link_cards));
  EXPECT_TRUE(allows(ActivityKind::define_outcomes, Ability::define_outcome));
  EXPECT_TRUE(allows(ActivityKind::consensus, Ability::give_consensus));
  EXPECT_TRUE(allows(ActivityKind::retrospect, Ability::add_note));
  EXPECT_TRUE(allows(ActivityKind::retrospect, Ability::add_action));
  EXPECT_TRUE(preset(ActivityKind::listen, Stage::warm_up).abilities.empty());
}

/// Minutes that the activities of each agenda item take together.
std::map<AgendaItemId, int> minutes_by_item(const std::vector<Activity>& plan) {
  std::map<AgendaItemId, int> result;
  for (const auto& activity : plan) result[activity.item] += activity.duration_minutes;
  return result;
}

TEST(Activity, AC10_TheActivitiesOfATemplateFitIntoItsAgenda) {
  for (const auto which : {Template::standard, Template::half_day, Template::empty}) {
    const auto plan = activities_of(which);
    EXPECT_EQ(rejected(plan), std::nullopt);
    const auto items = agenda_of(which);
    for (const auto& [id, minutes] : minutes_by_item(plan)) {
      const auto item = std::ranges::find(items, id, &AgendaItem::item);
      ASSERT_NE(item, items.end()) << id.text();
      EXPECT_LE(minutes, item->end_minute - item->start_minute) << id.text();
    }
  }
}

TEST(Activity, AC10_EveryStageOfTheDayHasItsActivities) {
  for (const auto which : {Template::standard, Template::half_day}) {
    const auto plan = activities_of(which);
    EXPECT_TRUE(std::ranges::is_sorted(plan, {}, &Activity::stage));
    for (const auto stage : {Stage::current, Stage::future, Stage::barrier, Stage::solution}) {
      const auto is_written = [stage](const Activity& a) { return a.stage == stage && a.kind == ActivityKind::write; };
      EXPECT_EQ(std::ranges::count_if(plan, is_written), 1);
    }
    EXPECT_EQ(std::ranges::count(plan, ActivityKind::vote, &Activity::kind), 2);
    EXPECT_EQ(plan.back().kind, ActivityKind::retrospect);
  }
  EXPECT_TRUE(activities_of(Template::empty).empty());
}

TEST(Activity, AC10_GroupingFromTheFutureOnAlsoLinks) {
  for (const auto& activity : activities_of(Template::standard)) {
    if (activity.kind != ActivityKind::group) continue;
    EXPECT_EQ(activity.abilities.contains(Ability::link_cards), activity.stage != Stage::current);
  }
}

}  // namespace
}  // namespace northstar::core
