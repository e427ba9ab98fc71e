#include "core/agenda/forecast.hpp"

#include <gtest/gtest.h>

#include "core/agenda/decide.hpp"
#include "core/agenda/evolve.hpp"
#include "core/agenda/template.hpp"
#include "core/agenda/timetable.hpp"
#include "core/scenario_test.hpp"

namespace northstar::core {
namespace {

using namespace scenario;

/// Midnight in Seoul, which is nine hours ahead of UTC.
constexpr std::int64_t kMidnight = 1'764'946'800'000;
constexpr int kSeoul = 9 * 60;

constexpr int at(int hour, int minute) { return hour * 60 + minute; }
constexpr base::Instant clock_at(int hour, int minute) { return {kMidnight + at(hour, minute) * kMsPerMinute}; }

AgendaItemId named(std::string_view block) { return id<AgendaItemId>("item-" + std::string(block)); }

Caller facilitator(base::Instant when) { return person("fay", Role::facilitator, when); }

Agenda day_of(std::vector<AgendaItem> items) {
  Agenda agenda;
  agenda.items = std::move(items);
  return agenda;
}

/// The standard day, with `block` begun at the instant.
Agenda begun(std::string_view block, base::Instant when) {
  auto agenda = day_of(agenda_of(Template::standard));
  return after(agenda, decide(agenda, facilitator(when), StartAgendaItem{named(block), std::nullopt, kSeoul}));
}

const ItemForecast& told_of(const Forecast& told, std::string_view block) {
  return *std::ranges::find(told.items, named(block), &ItemForecast::item);
}

const AgendaItem& planned(const std::vector<AgendaItem>& items, std::string_view block) {
  return *find_item(items, named(block));
}

const Way* way(const std::vector<Way>& ways, Giving giving, const std::set<AgendaItemId>& drop = {}) {
  const auto found = std::ranges::find_if(ways, [&](const Way& each) { return each.giving == giving && each.drop == drop; });
  return found == ways.end() ? nullptr : &*found;
}

/// Twelve minutes behind, while Current and Future are worked on.
Agenda late_by_twelve() { return begun("current-future", clock_at(10, 52)); }

TEST(Forecast, AG14_each_item_is_over_running_to_come_or_left_out) {
  auto agenda = begun("introduction", clock_at(9, 30));
  agenda = after(agenda, decide(agenda, facilitator(clock_at(9, 40)), SkipAgendaItem{named("vote-2")}));
  agenda = after(agenda, decide(agenda, facilitator(clock_at(10, 1)), StartAgendaItem{named("break"), {}, {}}));
  const auto told = forecast(agenda, clock_at(10, 5), kSeoul);
  EXPECT_EQ(told_of(told, "introduction").status, ItemStatus::done);
  EXPECT_EQ(told_of(told, "background").status, ItemStatus::skipped);
  EXPECT_EQ(told_of(told, "break").status, ItemStatus::running);
  EXPECT_EQ(told_of(told, "lunch").status, ItemStatus::next);
  EXPECT_EQ(told_of(told, "vote-2").status, ItemStatus::skipped);
}

TEST(Forecast, AG14_planned_and_expected_times_stand_side_by_side_and_what_is_over_was_when_it_was) {
  auto agenda = begun("introduction", clock_at(9, 33));
  agenda = after(agenda, decide(agenda, facilitator(clock_at(10, 4)), StartAgendaItem{named("background"), {}, {}}));
  const auto told = forecast(agenda, clock_at(10, 10), kSeoul);
  EXPECT_EQ(told_of(told, "introduction").start_minute, at(9, 30));
  EXPECT_EQ(told_of(told, "introduction").expected_start_minute, at(9, 33));
  EXPECT_EQ(told_of(told, "introduction").expected_end_minute, at(10, 4));
  EXPECT_EQ(told_of(told, "background").expected_end_minute, at(10, 34));
  EXPECT_EQ(told_of(told, "wrap-up").start_minute, at(17, 0));
  EXPECT_EQ(told_of(told, "wrap-up").expected_start_minute, at(17, 4));
  EXPECT_EQ(told.late_minutes, 4);
  EXPECT_EQ(told.ends_minute, at(17, 34));
}

TEST(Forecast, AG15_the_day_is_behind_by_what_the_running_item_ends_late_and_ahead_by_what_it_ends_early) {
  EXPECT_EQ(forecast(late_by_twelve(), clock_at(11, 0), kSeoul).late_minutes, 12);
  EXPECT_EQ(forecast(begun("current-future", clock_at(10, 30)), clock_at(11, 0), kSeoul).late_minutes, -10);
  // Over time it grows with every minute.
  EXPECT_EQ(forecast(late_by_twelve(), clock_at(12, 30), kSeoul).late_minutes, 30);
}

TEST(Forecast, AG15_a_paused_clock_lets_the_day_grow_late) {
  auto agenda = begun("current-future", clock_at(10, 40));
  agenda = after(agenda, decide(agenda, facilitator(clock_at(11, 0)), PauseClock{}));
  EXPECT_EQ(forecast(agenda, clock_at(11, 0), kSeoul).late_minutes, 0);
  EXPECT_EQ(forecast(agenda, clock_at(11, 7), kSeoul).late_minutes, 7);
}

TEST(Forecast, AG15_a_day_that_has_not_begun_is_late_from_its_first_minute_and_not_early) {
  const auto agenda = day_of(agenda_of(Template::standard));
  EXPECT_EQ(forecast(agenda, clock_at(9, 0), kSeoul).late_minutes, std::nullopt);
  EXPECT_EQ(forecast(agenda, clock_at(9, 36), kSeoul).late_minutes, 6);
}

TEST(Forecast, AG15_a_day_that_is_held_at_another_time_is_neither_late_nor_early) {
  const auto told = forecast(begun("introduction", clock_at(20, 0)), clock_at(20, 5), kSeoul);
  EXPECT_EQ(told.late_minutes, std::nullopt);
  EXPECT_TRUE(told.ways.empty());
  EXPECT_EQ(told_of(told, "lunch").expected_start_minute, at(12, 0));
}

TEST(Forecast, AG15_the_place_has_its_time_of_day_whatever_a_device_believes) {
  const auto agenda = late_by_twelve();
  EXPECT_EQ(forecast(agenda, clock_at(11, 0), -300).late_minutes, 12);
  auto silent = agenda;
  silent.utc_offset_minutes.reset();
  EXPECT_EQ(forecast(silent, clock_at(11, 0), kSeoul).late_minutes, 12);
}

TEST(Forecast, AG16_free_time_takes_lateness_in_and_is_otherwise_left_free) {
  EXPECT_EQ(late_after(12, 5), 7);
  EXPECT_EQ(late_after(12, 30), 0);
  EXPECT_EQ(late_after(-12, 30), -12);
  auto agenda = begun("introduction", clock_at(9, 42));
  agenda = after(agenda, decide(agenda, facilitator(clock_at(9, 43)), SkipAgendaItem{named("background")}));
  const auto told = forecast(agenda, clock_at(9, 50), kSeoul);
  EXPECT_EQ(told.late_minutes, 12);
  EXPECT_EQ(told_of(told, "break").expected_start_minute, at(10, 30));
  EXPECT_EQ(told.ends_minute, at(17, 30));
}

TEST(Forecast, AG17_pushing_moves_the_end_of_the_day) {
  const auto ways = forecast(late_by_twelve(), clock_at(11, 0), kSeoul).ways;
  const auto* push = way(ways, Giving::push);
  ASSERT_NE(push, nullptr);
  EXPECT_EQ(planned(push->items, "current-future").end_minute, at(12, 12));
  EXPECT_EQ(planned(push->items, "lunch").start_minute, at(12, 12));
  EXPECT_EQ(length_minutes(planned(push->items, "lunch")), 60);
  EXPECT_EQ(push->ends_minute, at(17, 42));
}

TEST(Forecast, AG18_squeezing_keeps_the_end_and_shares_the_loss_among_activities) {
  const auto ways = forecast(late_by_twelve(), clock_at(11, 0), kSeoul).ways;
  const auto* squeeze = way(ways, Giving::squeeze);
  ASSERT_NE(squeeze, nullptr);
  EXPECT_EQ(squeeze->ends_minute, at(17, 30));
  EXPECT_EQ(length_minutes(planned(squeeze->items, "lunch")), 60);
  EXPECT_EQ(length_minutes(planned(squeeze->items, "vote-1")), 15);
  // 240 minutes of activities are left; a longer one gives more.
  EXPECT_EQ(length_minutes(planned(squeeze->items, "barrier")), 65 - 3);
  EXPECT_EQ(length_minutes(planned(squeeze->items, "solution")), 70 - 3);
  EXPECT_EQ(length_minutes(planned(squeeze->items, "outcome")), 75 - 4);
  EXPECT_EQ(length_minutes(planned(squeeze->items, "wrap-up")), 30 - 2);
}

TEST(Forecast, AG18_nothing_is_squeezed_below_its_half_and_the_rest_moves_the_end) {
  const auto agenda = begun("outcome", clock_at(18, 0));
  const auto ways = forecast(agenda, clock_at(18, 1), kSeoul).ways;
  const auto* squeeze = way(ways, Giving::squeeze);
  ASSERT_NE(squeeze, nullptr);
  EXPECT_EQ(length_minutes(planned(squeeze->items, "wrap-up")), 15);
  EXPECT_EQ(squeeze->ends_minute, at(19, 30));
}

TEST(Forecast, AG19_an_optional_item_to_come_can_be_dropped_and_gives_its_time) {
  const auto agenda = begun("introduction", clock_at(9, 42));
  const auto ways = forecast(agenda, clock_at(9, 50), kSeoul).ways;
  const auto* drop = way(ways, Giving::push, {named("background")});
  ASSERT_NE(drop, nullptr);
  EXPECT_EQ(planned(drop->items, "background").start_minute, at(10, 12));
  EXPECT_EQ(planned(drop->items, "background").end_minute, at(10, 30));
  EXPECT_EQ(drop->ends_minute, at(17, 30));
  // There is nothing left to squeeze, so that is no other way.
  EXPECT_EQ(way(ways, Giving::squeeze, {named("background")}), nullptr);
}

TEST(Forecast, AG19_only_what_is_optional_and_still_to_come_can_be_dropped) {
  const auto agenda = late_by_twelve();
  for (const auto* block : {"background", "lunch", "current-future"}) {
    EXPECT_EQ(way_of(agenda, clock_at(11, 0), kSeoul, Giving::push, {named(block)}).error(), Reject::not_ready) << block;
  }
}

TEST(Forecast, AG17_a_day_on_time_has_nothing_to_give) {
  const auto agenda = begun("current-future", clock_at(10, 40));
  EXPECT_TRUE(forecast(agenda, clock_at(11, 0), kSeoul).ways.empty());
  EXPECT_EQ(way_of(agenda, clock_at(11, 0), kSeoul, Giving::push, {}).error(), Reject::not_ready);
}

TEST(Forecast, AG17_a_day_does_not_move_past_midnight) {
  auto agenda = day_of({{id<AgendaItemId>("a"), "", "", ItemKind::activity, Need::required, at(22, 0), at(23, 0)},
                        {id<AgendaItemId>("b"), "", "", ItemKind::pause, Need::required, at(23, 0), at(23, 55)}});
  agenda = given(agenda, AgendaItemStarted{id<AgendaItemId>("a"), clock_at(22, 30), clock_at(23, 30), kSeoul});
  EXPECT_EQ(way_of(agenda, clock_at(22, 40), kSeoul, Giving::push, {}).error(), Reject::bad_timetable);
  EXPECT_TRUE(forecast(agenda, clock_at(22, 40), kSeoul).ways.empty());
}

TEST(Forecast, AG20_what_was_previewed_is_what_is_done) {
  const auto agenda = begun("introduction", clock_at(9, 42));
  for (const auto& each : forecast(agenda, clock_at(9, 50), kSeoul).ways) {
    const AdjustAgenda adjust{each.giving, each.drop, each.items, std::nullopt};
    const auto adjusted = after(agenda, decide(agenda, facilitator(clock_at(9, 50)), adjust));
    EXPECT_EQ(adjusted.items, each.items);
    EXPECT_EQ(adjusted.skipped, each.drop);
    const auto told = forecast(adjusted, clock_at(9, 50), kSeoul);
    EXPECT_EQ(told.late_minutes, 0);
    EXPECT_EQ(told.ends_minute, each.ends_minute);
  }
}

TEST(Forecast, AG20_a_preview_may_be_a_minute_old_and_no_older) {
  const auto agenda = late_by_twelve();
  // Over time from 12:12 on: each minute moves the day.
  const auto shown = way_of(agenda, clock_at(12, 20), kSeoul, Giving::push, {});
  const AdjustAgenda adjust{Giving::push, {}, shown->items, std::nullopt};
  const auto soon = after(agenda, decide(agenda, facilitator(clock_at(12, 21)), adjust));
  EXPECT_EQ(planned(soon.items, "lunch").start_minute, at(12, 21));
  EXPECT_EQ(reject_of(decide(agenda, facilitator(clock_at(12, 22)), adjust)), Reject::preview_outdated);
}

TEST(Forecast, AG20_a_preview_of_another_timetable_is_refused) {
  const auto agenda = late_by_twelve();
  auto shown = way_of(agenda, clock_at(11, 0), kSeoul, Giving::push, {})->items;
  shown.pop_back();
  const auto decided = decide(agenda, facilitator(clock_at(11, 0)), AdjustAgenda{Giving::push, {}, shown, std::nullopt});
  EXPECT_EQ(reject_of(decided), Reject::preview_outdated);
}

TEST(Forecast, AG20_an_adjustment_names_items_and_times_that_can_be) {
  const auto agenda = late_by_twelve();
  const auto refused = [&](AdjustAgenda adjust) {
    return reject_of(decide(agenda, facilitator(clock_at(11, 0)), adjust));
  };
  EXPECT_EQ(refused({Giving::push, {id<AgendaItemId>("none")}, {}, {}}), Reject::unknown_agenda_item);
  EXPECT_EQ(refused({Giving::push, {}, {}, 841}), Reject::out_of_range);
  auto items = agenda.items;
  items.front().start_minute = INT32_MIN;
  EXPECT_EQ(refused({Giving::push, {}, items, {}}), Reject::out_of_range);
}

}  // namespace
}  // namespace northstar::core
