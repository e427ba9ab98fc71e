#include "core/agenda/agenda.hpp"

#include <gtest/gtest.h>

#include "core/agenda/decide.hpp"
#include "core/agenda/evolve.hpp"
#include "core/agenda/template.hpp"
#include "core/limits.hpp"
#include "core/scenario_test.hpp"

namespace northstar::core {
namespace {

using namespace scenario;

constexpr std::int64_t kMinuteMs = 60'000;
constexpr std::int64_t kNow = 1'700'000'000'000;
const auto kFirst = id<AgendaItemId>("first");
const auto kSecond = id<AgendaItemId>("second");
const auto kOther = id<AgendaItemId>("other");

AgendaItem item(AgendaItemId id, int start_minute, int end_minute) {
  return {id, "barrier", "", ItemKind::activity, Need::required, start_minute, end_minute};
}

/// Two items of 30 and 60 minutes with a gap between.
Agenda day() { return given(Agenda{}, AgendaSet{{item(kFirst, 570, 600), item(kSecond, 630, 690)}}); }

Agenda running() { return given(day(), AgendaItemStarted{kFirst, {kNow}, {kNow + 30 * kMinuteMs}}); }

Caller at(std::int64_t ms) { return person("fay", Role::facilitator, {ms}); }

std::optional<Reject> rejected(std::vector<AgendaItem> items) {
  return reject_of(decide(Agenda{}, at(kNow), SetAgenda{std::move(items)}));
}

TEST(Agenda, AG1_EveryItemHasAnIdOfItsOwn) {
  EXPECT_EQ(rejected({item(kFirst, 0, 1), item(kFirst, 1, 2)}), Reject::already_exists);
  EXPECT_EQ(rejected({item({}, 0, 1)}), Reject::already_exists);
}

TEST(Agenda, AG2_ItemsStandInOrderWithinTheDayAndDoNotOverlap) {
  EXPECT_EQ(rejected({item(kFirst, 600, 570)}), Reject::bad_timetable);
  EXPECT_EQ(rejected({item(kFirst, 600, 600)}), Reject::bad_timetable);
  EXPECT_EQ(rejected({item(kFirst, -1, 10)}), Reject::bad_timetable);
  EXPECT_EQ(rejected({item(kFirst, 1400, 1441)}), Reject::bad_timetable);
  EXPECT_EQ(rejected({item(kFirst, 570, 600), item(kSecond, 599, 630)}), Reject::bad_timetable);
  EXPECT_EQ(rejected({item(kSecond, 630, 690), item(kFirst, 570, 600)}), Reject::bad_timetable);
}

TEST(Agenda, AG2_ItemsMayTouchOrLeaveTimeFreeAndFillTheDay) {
  EXPECT_EQ(rejected({item(kFirst, 0, 600), item(kSecond, 600, 610), item(kOther, 700, 1440)}), std::nullopt);
}

TEST(Agenda, AG3_BlockAndTitleAreNames) {
  auto wrong = item(kFirst, 0, 1);
  wrong.title = std::string(121, 'a');
  EXPECT_EQ(rejected({wrong}), Reject::text_too_long);
  wrong = item(kFirst, 0, 1);
  wrong.block = "a\nb";
  EXPECT_EQ(rejected({wrong}), Reject::not_text);
}

TEST(Agenda, AG4_AHundredItemsAreEnough) {
  std::vector<AgendaItem> items;
  for (int i = 0; i < static_cast<int>(kMaxAgendaItems); ++i) {
    items.push_back(item(id<AgendaItemId>("i" + std::to_string(i)), i, i + 1));
  }
  EXPECT_EQ(rejected(items), std::nullopt);
  items.push_back(item(kFirst, 200, 201));
  EXPECT_EQ(rejected(items), Reject::too_many);
}

TEST(Agenda, AG5_StartingAnItemSetsTheClockToItsLength) {
  const auto started = only<AgendaItemStarted>(decide(day(), at(kNow), StartAgendaItem{kSecond}));
  ASSERT_TRUE(started);
  EXPECT_EQ(started->item, kSecond);
  EXPECT_EQ(started->started_at.ms, kNow);
  EXPECT_EQ(started->ends_at.ms, kNow + 60 * kMinuteMs);
  EXPECT_EQ(reject_of(decide(day(), at(kNow), StartAgendaItem{kOther})), Reject::unknown_agenda_item);
}

TEST(Agenda, AG5_StartingAnotherItemMovesTheClock) {
  const auto moved = after(running(), decide(running(), at(kNow + 5), StartAgendaItem{kSecond}));
  EXPECT_EQ(moved.clock, (Clock{kSecond, {kNow + 5}, {kNow + 5 + 60 * kMinuteMs}, std::nullopt}));
}

TEST(Agenda, AG6_PausingKeepsWhatIsLeftAndResumingGoesOnWithIt) {
  const auto paused = after(running(), decide(running(), at(kNow + 10 * kMinuteMs), PauseClock{}));
  EXPECT_EQ(paused.clock->paused_with_ms, 20 * kMinuteMs);
  const auto later = kNow + 100 * kMinuteMs;
  const auto resumed = after(paused, decide(paused, at(later), ResumeClock{}));
  EXPECT_EQ(resumed.clock->paused_with_ms, std::nullopt);
  EXPECT_EQ(resumed.clock->ends_at.ms, later + 20 * kMinuteMs);
}

TEST(Agenda, AG6_WhatIsLeftIsNegativeOverTime) {
  const auto paused = only<ClockPaused>(decide(running(), at(kNow + 31 * kMinuteMs), PauseClock{}));
  ASSERT_TRUE(paused);
  EXPECT_EQ(paused->with_ms, -kMinuteMs);
}

TEST(Agenda, AG6_WithoutAClockNothingRuns) {
  EXPECT_EQ(reject_of(decide(day(), at(kNow), PauseClock{})), Reject::clock_not_running);
  EXPECT_EQ(reject_of(decide(day(), at(kNow), ResumeClock{})), Reject::clock_not_running);
  EXPECT_EQ(reject_of(decide(day(), at(kNow), ExtendAgendaItem{kMinuteMs})), Reject::clock_not_running);
}

TEST(Agenda, AG7_ExtendingMovesTheEndWhileItRuns) {
  const auto longer = after(running(), decide(running(), at(kNow + 1), ExtendAgendaItem{5 * kMinuteMs}));
  EXPECT_EQ(longer.clock->ends_at.ms, kNow + 35 * kMinuteMs);
  const auto shorter = after(longer, decide(longer, at(kNow + 2), ExtendAgendaItem{-10 * kMinuteMs}));
  EXPECT_EQ(shorter.clock->ends_at.ms, kNow + 25 * kMinuteMs);
}

TEST(Agenda, AG7_ExtendingAPausedClockMovesWhatIsLeft) {
  const auto paused = given(running(), ClockPaused{20 * kMinuteMs});
  const auto longer = after(paused, decide(paused, at(kNow + 50 * kMinuteMs), ExtendAgendaItem{5 * kMinuteMs}));
  EXPECT_EQ(longer.clock->paused_with_ms, 25 * kMinuteMs);
}

TEST(Agenda, AG7_ExtendingHasItsLimits) {
  EXPECT_TRUE(decide(running(), at(kNow), ExtendAgendaItem{kMaxExtensionMs}));
  EXPECT_EQ(reject_of(decide(running(), at(kNow), ExtendAgendaItem{kMaxExtensionMs + 1})), Reject::out_of_range);
  EXPECT_EQ(reject_of(decide(running(), at(kNow), ExtendAgendaItem{INT64_MIN})), Reject::out_of_range);
  const auto long_day = given(running(), AgendaItemExtended{{kNow + kMaxRemainingMs}});
  EXPECT_EQ(reject_of(decide(long_day, at(kNow), ExtendAgendaItem{1})), Reject::out_of_range);
}

TEST(Agenda, AG8_AChangedAgendaKeepsTheClockOfAnItemThatStays) {
  const auto kept = given(running(), AgendaSet{{item(kFirst, 570, 900)}});
  EXPECT_EQ(kept.clock, running().clock);
  const auto stopped = given(running(), AgendaSet{{item(kSecond, 630, 690)}});
  EXPECT_EQ(stopped.clock, std::nullopt);
}

TEST(Agenda, AG9_WhatIsAlreadySoDecidesToNothing) {
  EXPECT_TRUE(is_nothing(decide(day(), at(kNow), SetAgenda{day().items})));
  EXPECT_TRUE(is_nothing(decide(running(), at(kNow + 9), StartAgendaItem{kFirst})));
  EXPECT_TRUE(is_nothing(decide(running(), at(kNow), ResumeClock{})));
  EXPECT_TRUE(is_nothing(decide(running(), at(kNow), ExtendAgendaItem{0})));
  const auto paused = given(running(), ClockPaused{1});
  EXPECT_TRUE(is_nothing(decide(paused, at(kNow), PauseClock{})));
  EXPECT_TRUE(is_nothing(decide(paused, at(kNow), StartAgendaItem{kFirst})));
}

TEST(Agenda, AG10_TheStandardDayRunsFromHalfPastNineToHalfPastFive) {
  struct Block {
    std::string_view name;
    ItemKind kind;
    int start_minute;
  };
  const std::vector<Block> expected{
      {"introduction", ItemKind::session, 570}, {"background", ItemKind::customer_talk, 600},
      {"break", ItemKind::pause, 630},          {"current-future", ItemKind::activity, 640},
      {"lunch", ItemKind::pause, 720},          {"barrier", ItemKind::activity, 780},
      {"vote-1", ItemKind::vote, 845},          {"solution", ItemKind::activity, 860},
      {"vote-2", ItemKind::vote, 930},          {"outcome", ItemKind::activity, 945},
      {"wrap-up", ItemKind::activity, 1020}};
  const auto items = agenda_of(Template::standard);
  ASSERT_EQ(items.size(), expected.size());
  for (std::size_t i = 0; i < items.size(); ++i) {
    EXPECT_EQ(items[i].block, expected[i].name);
    EXPECT_EQ(items[i].kind, expected[i].kind) << items[i].block;
    EXPECT_EQ(items[i].start_minute, expected[i].start_minute) << items[i].block;
    EXPECT_EQ(items[i].end_minute, i + 1 < items.size() ? expected[i + 1].start_minute : 1050) << items[i].block;
    EXPECT_EQ(items[i].need, items[i].block == "background" ? Need::optional : Need::required) << items[i].block;
    EXPECT_EQ(items[i].item.text(), "item-" + items[i].block);
  }
}

TEST(Agenda, AG10_EveryTemplateIsAValidAgenda) {
  for (const auto which : {Template::standard, Template::half_day, Template::empty}) {
    EXPECT_EQ(rejected(agenda_of(which)), std::nullopt);
  }
  EXPECT_TRUE(agenda_of(Template::empty).empty());
  const auto half = agenda_of(Template::half_day);
  EXPECT_EQ(half.back().end_minute - half.front().start_minute, 4 * 60);
}

TEST(Agenda, AG11_WhatReallyHappenedIsKept) {
  auto agenda = after(day(), decide(day(), at(kNow), StartAgendaItem{kFirst}));
  EXPECT_EQ(agenda.held.at(kFirst), (Held{{kNow}, std::nullopt, 0}));
  agenda = after(agenda, decide(agenda, at(kNow + 20 * kMinuteMs), StartAgendaItem{kSecond}));
  EXPECT_EQ(agenda.held.at(kFirst), (Held{{kNow}, base::Instant{kNow + 20 * kMinuteMs}, 10 * kMinuteMs}));
  EXPECT_EQ(agenda.held.at(kSecond), (Held{{kNow + 20 * kMinuteMs}, std::nullopt, 0}));
}

TEST(Agenda, AG11_GoingBackKeepsTheFirstBeginning) {
  auto agenda = after(running(), decide(running(), at(kNow + 20 * kMinuteMs), StartAgendaItem{kSecond}));
  agenda = after(agenda, decide(agenda, at(kNow + 25 * kMinuteMs), StartAgendaItem{kFirst}));
  EXPECT_EQ(agenda.held.at(kFirst), (Held{{kNow}, std::nullopt, 0}));
  EXPECT_EQ(agenda.clock->ends_at.ms, kNow + (25 + 30) * kMinuteMs);
}

TEST(Agenda, AG11_WhatIsNoLongerPlannedIsForgotten) {
  const auto changed = given(running(), AgendaItemSkipped{kSecond}, AgendaSet{{item(kOther, 0, 1)}});
  EXPECT_TRUE(changed.held.empty());
  EXPECT_TRUE(changed.skipped.empty());
}

TEST(Agenda, AG12_GoingBackCanGoOnWithWhatWasLeft) {
  const auto moved = after(running(), decide(running(), at(kNow + 20 * kMinuteMs), StartAgendaItem{kSecond}));
  const StartAgendaItem back{kFirst, Beginning::as_left, std::nullopt};
  const auto again = only<AgendaItemStarted>(decide(moved, at(kNow + 21 * kMinuteMs), back));
  ASSERT_TRUE(again);
  EXPECT_EQ(again->ends_at.ms, kNow + 31 * kMinuteMs);
  // An item that never ran has all its time.
  const auto fresh = only<AgendaItemStarted>(decide(day(), at(kNow), back));
  EXPECT_EQ(fresh->ends_at.ms, kNow + 30 * kMinuteMs);
}

TEST(Agenda, AG12_WhatWasLeftOfAPausedClockIsKeptToo) {
  const auto paused = given(running(), ClockPaused{7 * kMinuteMs});
  const auto moved = after(paused, decide(paused, at(kNow + 50 * kMinuteMs), StartAgendaItem{kSecond}));
  EXPECT_EQ(moved.held.at(kFirst).left_ms, 7 * kMinuteMs);
}

TEST(Agenda, AG13_SkippingTheRunningItemEndsIt) {
  const auto skipped = after(running(), decide(running(), at(kNow + kMinuteMs), SkipAgendaItem{kFirst}));
  EXPECT_EQ(skipped.clock, std::nullopt);
  EXPECT_EQ(skipped.held.at(kFirst).ended_at, base::Instant{kNow + kMinuteMs});
  EXPECT_TRUE(skipped.skipped.contains(kFirst));
}

TEST(Agenda, AG13_AnItemIsSkippedInOneStepAndBroughtBack) {
  const auto skipped = after(running(), decide(running(), at(kNow), SkipAgendaItem{kSecond}));
  EXPECT_TRUE(skipped.skipped.contains(kSecond));
  EXPECT_EQ(skipped.clock, running().clock);
  EXPECT_TRUE(is_nothing(decide(skipped, at(kNow), SkipAgendaItem{kSecond})));
  EXPECT_EQ(after(skipped, decide(skipped, at(kNow), UnskipAgendaItem{kSecond})), running());
  EXPECT_TRUE(is_nothing(decide(running(), at(kNow), UnskipAgendaItem{kSecond})));
  EXPECT_EQ(reject_of(decide(day(), at(kNow), SkipAgendaItem{kOther})), Reject::unknown_agenda_item);
  EXPECT_EQ(reject_of(decide(day(), at(kNow), UnskipAgendaItem{kOther})), Reject::unknown_agenda_item);
}

TEST(Agenda, AG13_StartingASkippedItemBringsItBack) {
  const auto skipped = given(day(), AgendaItemSkipped{kSecond});
  EXPECT_TRUE(after(skipped, decide(skipped, at(kNow), StartAgendaItem{kSecond})).skipped.empty());
}

TEST(Agenda, AG13_ASkippedItemMayHaveNoTimeButIsThenNotBroughtBack) {
  const auto skipped = given(day(), AgendaItemSkipped{kSecond});
  const SetAgenda without{{item(kFirst, 570, 600), item(kSecond, 600, 600)}};
  const auto emptied = after(skipped, decide(skipped, at(kNow), without));
  EXPECT_EQ(emptied.items, without.items);
  EXPECT_EQ(reject_of(decide(day(), at(kNow), without)), Reject::bad_timetable);
  EXPECT_EQ(reject_of(decide(emptied, at(kNow), UnskipAgendaItem{kSecond})), Reject::bad_timetable);
}

TEST(Agenda, AG15_TheOffsetOfThePlaceIsOneThatExists) {
  const auto start = [](int offset) { return StartAgendaItem{kFirst, std::nullopt, offset}; };
  EXPECT_EQ(after(day(), decide(day(), at(kNow), start(-840))).utc_offset_minutes, -840);
  EXPECT_EQ(reject_of(decide(day(), at(kNow), start(841))), Reject::out_of_range);
}

}  // namespace
}  // namespace northstar::core
