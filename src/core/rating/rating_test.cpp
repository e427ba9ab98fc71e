#include "core/rating/rating.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/rating/decide.hpp"
#include "core/rating/evolve.hpp"
#include "core/rating/project.hpp"
#include "core/rating/summary.hpp"
#include "core/vote/room_fixture.hpp"
#include "core/vote/side_guard.hpp"

namespace northstar::core {
namespace {

using fixture::after;
using fixture::id;
using fixture::Room;

const auto kRating = id<RoundId>("rating-1");

OptionId option(std::string_view text) { return id<OptionId>(text); }
ParticipantId person(std::string_view name) { return id<ParticipantId>(name); }

OpenRating open_rating(std::vector<OptionId> options = {option("B01"), option("B02")}) {
  return {kRating, "solutions", Stage::barrier, std::move(options)};
}

CastRating scores(std::vector<Score> list) { return {kRating, std::move(list)}; }

/// A room in which a rating is open.
struct RatingRoom : Room {
  Ratings ratings;

  RatingRoom() { ratings = after(Ratings{}, *decide(Ratings{}, electorate(), as("b1"), open_rating())); }
  template <class Command>
  auto when(const Caller& caller, const Command& command) const {
    return decide(ratings, electorate(), caller, command);
  }
  template <class Command>
  void happens(const Caller& caller, const Command& command) {
    ratings = after(std::move(ratings), when(caller, command).value());
  }
  const Rating& rating() const { return ratings.list.at(kRating); }
  /// Everybody named gives B01 the same scores, and the rating is closed.
  const Rating& closed_by(const std::vector<std::string>& raters) {
    for (const auto& name : raters) happens(as(name), scores({{option("B01"), 4, 2}}));
    happens(as("b1"), CloseRating{kRating});
    return rating();
  }
};

Reject refusal(const Room& room, const OpenRating& command) {
  return decide(Ratings{}, room.electorate(), room.as("b1"), command).error();
}

TEST(Rating, RA1_opens_under_a_name_and_an_id_of_its_own) {
  RatingRoom room;
  EXPECT_EQ(room.rating().status, RoundStatus::open);
  EXPECT_EQ(room.when(room.as("b1"), open_rating()).error(), Reject::already_exists);
  auto nameless = open_rating();
  nameless.name.clear();
  EXPECT_EQ(refusal(room, nameless), Reject::empty_text);
  for (int i = 0; i < 99; ++i) room.ratings.list[id<RoundId>("other-" + std::to_string(i))] = {};
  auto one_more = open_rating();
  one_more.rating = id<RoundId>("one-more");
  EXPECT_EQ(room.when(room.as("b1"), one_more).error(), Reject::too_many);
}

TEST(Rating, RA2_asks_about_cards_and_clusters_that_everyone_sees) {
  const Room room;
  const auto both = open_rating({option("B01"), option("K1")});
  EXPECT_TRUE(decide(Ratings{}, room.electorate(), room.as("b1"), both).has_value());
  const auto clusters = open_rating({option("K1"), option("K2")});
  EXPECT_TRUE(decide(Ratings{}, room.electorate(), room.as("b1"), clusters).has_value());
  EXPECT_EQ(refusal(room, open_rating({})), Reject::no_options);
  EXPECT_EQ(refusal(room, open_rating({option("hidden")})), Reject::unknown_option);
  EXPECT_EQ(refusal(room, open_rating({option("nowhere"), option("K1")})), Reject::unknown_option);
  EXPECT_EQ(refusal(room, open_rating({option("S01")})), Reject::wrong_stage);
  EXPECT_EQ(refusal(room, open_rating({option("K1"), option("K1")})), Reject::already_exists);
  EXPECT_EQ(refusal(room, open_rating(std::vector<OptionId>(kMaxOptions + 1, option("B01")))), Reject::too_many);
}

TEST(Rating, RA3_takes_scores_of_business_and_it) {
  const RatingRoom room;
  const auto one = scores({{option("B01"), 1, 5}});
  for (const auto* name : {"b1", "i4"}) EXPECT_TRUE(room.when(room.as(name), one).has_value()) << name;
  for (const auto* name : {"h1", "seer", "wall", "gone", "stranger"}) {
    EXPECT_EQ(room.when(room.as(name), one).error(), Reject::not_a_voter) << name;
  }
}

TEST(Rating, RA4_refuses_scores_off_the_scale) {
  const RatingRoom room;
  const auto refused = [&](std::vector<Score> list) { return room.when(room.as("b2"), scores(list)).error(); };
  EXPECT_EQ(refused({{option("B03"), 1, 1}}), Reject::unknown_option);
  EXPECT_EQ(refused({{option("B01"), 1, 1}, {option("B01"), 1, 1}}), Reject::already_exists);
  for (const auto& [impact, effort] : std::vector<std::pair<int, int>>{{0, 1}, {1, 0}, {6, 1}, {1, 6}}) {
    EXPECT_EQ(refused({{option("B01"), impact, effort}}), Reject::out_of_range) << impact << ", " << effort;
  }
}

TEST(Rating, RA5_counts_a_rater_once_and_replaces_the_scores) {
  RatingRoom room;
  EXPECT_TRUE(room.when(room.as("b2"), scores({}))->empty());
  room.happens(room.as("b2"), scores({{option("B02"), 1, 2}, {option("B01"), 3, 4}}));
  EXPECT_TRUE(room.when(room.as("b2"), scores({{option("B01"), 3, 4}, {option("B02"), 1, 2}}))->empty());
  EXPECT_EQ(room.when(room.as("b2"), scores({{option("B01"), 3, 3}}))->size(), 1U);
  room.happens(room.as("b2"), scores({}));
  EXPECT_EQ(room.rating().raters, std::set{person("b2")});
}

TEST(Rating, RA6_closes_under_the_rules_of_a_vote) {
  EXPECT_TRUE(RatingRoom().closed_by({"b1", "i1"}).scores.empty());
  RatingRoom small;
  EXPECT_FALSE(sides_shown(small.closed_by({"b1", "b2", "b3", "i1", "i2", "i3", "i4"}).scores));
  EXPECT_EQ(small.rating().scores.size(), 7U);
  RatingRoom large;
  const auto& rating = large.closed_by({"i1", "i2", "i3", "i4", "b1", "b2", "b3", "b4"});
  EXPECT_TRUE(sides_shown(rating.scores));
  EXPECT_TRUE(std::ranges::is_sorted(rating.scores));
  EXPECT_TRUE(large.when(large.as("b1"), CloseRating{kRating})->empty());
  EXPECT_EQ(large.when(large.as("b1"), scores({})).error(), Reject::round_closed);
  EXPECT_EQ(large.when(large.as("b1"), CloseRating{id<RoundId>("other")}).error(), Reject::unknown_round);
}

TEST(Rating, RA7_shows_scores_to_their_rater_alone) {
  RatingRoom room;
  room.happens(room.as("b2"), scores({{option("B01"), 3, 4}}));
  const Viewer facilitator{person("b1"), Role::facilitator};
  const Viewer rater{person("b2"), Role::participant};
  EXPECT_TRUE(project(room.ratings, facilitator).box.empty());
  EXPECT_EQ(project(room.ratings, facilitator).list, room.ratings.list);
  EXPECT_EQ(project(room.ratings, rater), room.ratings);
  const RatingCast cast{kRating, person("b2"), {}};
  EXPECT_TRUE(std::holds_alternative<Hidden>(project(cast, room.ratings, facilitator)));
  EXPECT_TRUE(std::holds_alternative<Unchanged>(project(cast, room.ratings, rater)));
  EXPECT_TRUE(
      std::holds_alternative<Unchanged>(project(RaterCounted{kRating, person("b2")}, room.ratings, facilitator)));
}

TEST(Rating, RA8_destroys_the_box_for_ever) {
  RatingRoom room;
  room.closed_by({"b1", "i1"});
  EXPECT_TRUE(room.ratings.box.empty());
  evolve(room.ratings, RatingCast{kRating, person("b2"), {{option("B01"), 1, 1}}});
  EXPECT_TRUE(room.ratings.box.empty());
}

TEST(Rating, RA9_sums_up_by_quartiles_and_mean) {
  EXPECT_EQ(spread({}), Spread{});
  EXPECT_EQ(spread({4}), (Spread{1, 4000, 4000, 4000, 4000}));
  EXPECT_EQ(spread({5, 1}), (Spread{2, 2000, 3000, 4000, 3000}));
  EXPECT_EQ(spread({5, 1, 2}), (Spread{3, 1500, 2000, 3500, 2667}));
  EXPECT_EQ(spread({1, 2, 3, 5}), (Spread{4, 1750, 2500, 3500, 2750}));
}

TEST(Rating, RA10_splits_an_option_only_where_enough_of_both_sides_scored_it) {
  RatingRoom room;
  for (const auto* name : {"b1", "b2", "b3", "b4"}) room.happens(room.as(name), scores({{option("B01"), 5, 1}}));
  for (const auto* name : {"i1", "i2", "i3"}) {
    room.happens(room.as(name), scores({{option("B01"), 1, 5}, {option("B02"), 3, 3}}));
  }
  room.happens(room.as("i4"), scores({{option("B01"), 1, 5}}));
  room.happens(room.as("b1"), CloseRating{kRating});
  const auto options = summary(room.rating());
  ASSERT_EQ(options.size(), 2U);
  EXPECT_EQ(options[0].all.impact.median_milli, 3000);
  ASSERT_TRUE(options[0].business && options[0].it);
  EXPECT_EQ(options[0].business->impact, (Spread{4, 5000, 5000, 5000, 5000}));
  EXPECT_EQ(options[0].it->effort, (Spread{4, 5000, 5000, 5000, 5000}));
  EXPECT_EQ(options[1].all.impact.count, 3);
  EXPECT_FALSE(options[1].business || options[1].it);
}

TEST(Rating, RA14_tells_how_far_apart_people_are) {
  Rating rating;
  rating.options = {option("B01"), option("B02")};
  for (const int impact : {1, 5, 1, 5}) rating.scores.push_back({std::nullopt, {{option("B01"), impact, 3}}});
  EXPECT_EQ(summary(rating)[0].disagreement_milli, 4000);
  EXPECT_EQ(summary(rating)[1].disagreement_milli, 0);
}

TEST(Rating, RA11_brings_a_closed_rating_back_as_it_was) {
  RatingRoom room;
  const auto rating = room.closed_by({"b1", "b2", "b3", "b4", "i1", "i2", "i3", "i4"});
  RestoreRating command{kRating, rating.name, rating.stage, rating.options, rating.raters, rating.scores};
  std::ranges::reverse(command.scores);
  const auto decided = decide(Ratings{}, room.electorate(), fixture::server(), command);
  EXPECT_EQ(after(Ratings{}, *decided).list.at(kRating), rating);
  EXPECT_EQ(decide(Ratings{}, room.electorate(), room.as("b1"), command).error(), Reject::not_allowed);
  command.raters.erase(person("b1"));
  EXPECT_EQ(decide(Ratings{}, room.electorate(), fixture::server(), command).error(), Reject::out_of_range);
  command.raters.insert(person("stranger"));
  EXPECT_EQ(decide(Ratings{}, room.electorate(), fixture::server(), command).error(), Reject::unknown_participant);
}

TEST(Rating, RA12_keeps_one_sorted_list_of_qualities) {
  RatingRoom room;
  const QualityImportance cost{Side::it, "cost", 3};
  const QualityImportance security{Side::business, "security", 5};
  room.happens(room.as("b1"), RateQualities{{cost, security}});
  EXPECT_EQ(room.ratings.qualities, (std::vector{security, cost}));
  EXPECT_TRUE(room.when(room.as("b1"), RateQualities{{security, cost}})->empty());
  const auto refused = [&](QualityImportance quality) {
    return room.when(room.as("b1"), RateQualities{{cost, quality}}).error();
  };
  EXPECT_EQ(refused({Side::it, "cost", 4}), Reject::already_exists);
  EXPECT_EQ(refused({Side::it, "latency", 6}), Reject::out_of_range);
  EXPECT_EQ(refused({Side::it, "latency", 0}), Reject::out_of_range);
  EXPECT_EQ(refused({Side::it, "", 3}), Reject::empty_text);
  EXPECT_EQ(refused({Side::it, std::string(61, 'x'), 3}), Reject::text_too_long);
}

TEST(Rating, RA13_records_what_was_chosen_and_dropped) {
  RatingRoom room;
  const auto chosen = id<CardId>("B01");
  const auto dropped = id<CardId>("deleted");
  const RecordDecision command{id<DecisionId>("d1"), "go with B01", "it matters most", {chosen}, {dropped}};
  room.happens(room.as("b1"), command);
  EXPECT_EQ(room.ratings.decisions.at(command.decision),
            (GroupDecision{"go with B01", "it matters most", {chosen}, {dropped}}));
  EXPECT_TRUE(room.when(room.as("b1"), command)->empty());
  auto bad = command;
  bad.chosen = {id<CardId>("hidden")};
  EXPECT_EQ(room.when(room.as("b1"), bad).error(), Reject::unknown_card);
  bad.chosen = {dropped};
  EXPECT_EQ(room.when(room.as("b1"), bad).error(), Reject::same_card);
  bad.text.clear();
  EXPECT_EQ(room.when(room.as("b1"), bad).error(), Reject::empty_text);
  room.happens(room.as("b1"), RemoveDecision{command.decision});
  EXPECT_EQ(room.when(room.as("b1"), RemoveDecision{command.decision}).error(), Reject::unknown_decision);
}

}  // namespace
}  // namespace northstar::core
