#include "core/insight/alignment.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <boost/json/src.hpp>
#include <fstream>
#include <iterator>
#include <map>
#include <string>

#include "core/vote/room_fixture.hpp"
#include "core/vote/side_guard.hpp"
#include "core/vote/tally.hpp"

namespace northstar::core {
namespace {

using fixture::id;

/// The example workshop, whose document states the figures of its votes.
boost::json::value example_case() {
  std::ifstream file(NORTHSTAR_SOURCE_DIR "/examples/workshop-case.json");
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  return boost::json::parse(text).at("cases").at(0);
}

Side side_named(std::string_view name) {
  if (name == "business") return Side::business;
  return name == "it" ? Side::it : Side::host;
}

/// A closed vote with the ballots of `round`, untied as the room would untie them.
Vote example_vote(const boost::json::value& example, std::string_view round) {
  std::map<std::string, UntiedBallot> by_person;
  Vote vote;
  vote.status = RoundStatus::closed;
  for (const auto& cast : example.at("ballots").as_array()) {
    if (cast.at("round").as_string() != round) continue;
    auto& ballot = by_person[std::string(cast.at("participant").as_string())];
    ballot.side = side_named(cast.at("side").as_string());
    const auto option = *OptionId::parse(cast.at("card").as_string());
    ballot.choices.push_back({option, static_cast<int>(cast.at("dots").as_int64())});
    if (std::ranges::find(vote.options, option) == vote.options.end()) vote.options.push_back(option);
  }
  for (const auto& [person, ballot] : by_person) vote.ballots.push_back(ballot);
  vote.ballots = guarded(std::move(vote.ballots), HostVotes::counted_apart);
  return vote;
}

/// The document states its figures to four places.
constexpr double kPrecision = 0.00005;

/// Every test of this suite runs over both votes of the example.
class AlignmentOfExample : public testing::TestWithParam<const char*> {
 protected:
  const boost::json::value example_ = example_case();
  const Vote vote_ = example_vote(example_, GetParam());
  const boost::json::value stated_ = example_.at("tallies").at(GetParam());
  const boost::json::value checks_ = stated_.at("checks");
};

INSTANTIATE_TEST_SUITE_P(Rounds, AlignmentOfExample, testing::Values("vote-1-barriers", "vote-2-solutions"));

TEST_P(AlignmentOfExample, VO16_counts_what_the_document_states) {
  const auto counted = tally(vote_);
  for (const auto& option : counted.options) {
    const auto stated = [&](const char* side) {
      const auto* dots = stated_.at(side).as_object().if_contains(std::string_view(option.option.text()));
      return dots == nullptr ? 0 : static_cast<int>(dots->as_int64());
    };
    EXPECT_EQ(option.dots, stated("total"));
    EXPECT_EQ(option.dots_by_side, (SideCounts{stated("business"), stated("it"), stated("aws")}));
  }
  EXPECT_EQ(counted.options.size(), stated_.at("total").as_object().size());
}

TEST_P(AlignmentOfExample, IN1_IN2_measure_what_the_document_states) {
  const auto result = alignment(vote_);
  ASSERT_TRUE(result);
  EXPECT_NEAR(result->overlap, checks_.at("overlap_total_variation").to_number<double>(), kPrecision);
  EXPECT_NEAR(result->divergence_bits, checks_.at("js_divergence_bits_business_it").to_number<double>(), kPrecision);
}

TEST_P(AlignmentOfExample, IN3_ranks_what_the_document_states) {
  const auto result = alignment(vote_);
  ASSERT_TRUE(result);
  const auto stated = [&](const char* list) {
    std::vector<OptionId> options;
    for (const auto& option : checks_.at(list).as_array()) options.push_back(id<OptionId>(option.as_string()));
    return options;
  };
  EXPECT_EQ(result->top_business, stated("top5_business"));
  EXPECT_EQ(result->top_it, stated("top5_it"));
  EXPECT_EQ(result->top_in_common, GetParam() == std::string_view("vote-1-barriers") ? 2 : 3);
}

TEST_P(AlignmentOfExample, IN4_supports_what_the_document_states) {
  const auto result = alignment(vote_);
  ASSERT_TRUE(result);
  const auto& stated = checks_.at("group_informed_support").as_object();
  ASSERT_GE(result->support.size(), stated.size());
  for (std::size_t i = 0; i < stated.size(); ++i) {
    const auto& [option, support] = result->support[i];
    ASSERT_TRUE(stated.contains(std::string_view(option.text()))) << option.text();
    EXPECT_NEAR(support, stated.at(std::string_view(option.text())).to_number<double>(), kPrecision) << option.text();
  }
}

Vote vote_of(std::vector<UntiedBallot> ballots) {
  Vote vote;
  vote.options = {id<OptionId>("B01"), id<OptionId>("B02")};
  vote.status = RoundStatus::closed;
  vote.ballots = std::move(ballots);
  return vote;
}

std::vector<UntiedBallot> four_each(std::string_view business, std::string_view it) {
  std::vector<UntiedBallot> ballots;
  for (int i = 0; i < 4; ++i) {
    ballots.push_back({Side::business, {{id<OptionId>(business), 1}}});
    ballots.push_back({Side::it, {{id<OptionId>(it), 1}}});
  }
  return ballots;
}

TEST(Alignment, IN1_IN2_reach_both_ends) {
  const auto same = alignment(vote_of(four_each("B01", "B01")));
  const auto apart = alignment(vote_of(four_each("B01", "B02")));
  ASSERT_TRUE(same && apart);
  EXPECT_DOUBLE_EQ(same->overlap, 1);
  EXPECT_DOUBLE_EQ(same->divergence_bits, 0);
  EXPECT_DOUBLE_EQ(apart->overlap, 0);
  EXPECT_DOUBLE_EQ(apart->divergence_bits, 1);
}

TEST(Alignment, IN3_leaves_out_options_without_dots) {
  EXPECT_EQ(alignment(vote_of(four_each("B01", "B02")))->top_it, std::vector{id<OptionId>("B02")});
}

TEST(Alignment, IN6_leaves_the_host_out_of_both_camps) {
  auto ballots = four_each("B01", "B01");
  ballots.push_back({Side::host, {{id<OptionId>("B02"), 4}}});
  EXPECT_DOUBLE_EQ(alignment(vote_of(ballots))->overlap, 1);
}

TEST(Alignment, IN6_compares_nothing_that_may_not_be_shown) {
  auto sideless = four_each("B01", "B02");
  for (auto& ballot : sideless) ballot.side.reset();
  EXPECT_FALSE(alignment(vote_of(sideless)));
  EXPECT_FALSE(alignment(vote_of({})));
  auto open = vote_of(four_each("B01", "B02"));
  open.status = RoundStatus::open;
  EXPECT_FALSE(alignment(open));
}

}  // namespace
}  // namespace northstar::core
