#include "core/cluster/cluster.hpp"

#include <gtest/gtest.h>

#include "core/card/evolve.hpp"
#include "core/cluster/decide.hpp"
#include "core/cluster/evolve.hpp"
#include "core/limits.hpp"
#include "core/scenario_test.hpp"

namespace northstar::core {
namespace {

using namespace scenario;

const auto kPia = id<ParticipantId>("pia");
const auto kOne = id<CardId>("one");
const auto kTwo = id<CardId>("two");
const auto kOff = id<CardId>("off-stage");
const auto kMine = id<CardId>("mine-hidden");
const auto kTheirs = id<CardId>("theirs-hidden");
const auto kNone = id<CardId>("none");
const auto kRed = id<ClusterId>("red");
const auto kBlue = id<ClusterId>("blue");
const Caller kCaller = person("pia");

CardAdded card(CardId id, Stage stage, Exposure exposure = Exposure::revealed, std::string_view author = "pia") {
  return {id, stage, "", "text", scenario::id<ParticipantId>(author), Authorship::named, exposure, {}};
}

/// Two barriers, a solution, and one hidden barrier each of pia and noa.
Cards wall() {
  return given(Cards{}, card(kOne, Stage::barrier), card(kTwo, Stage::barrier), card(kOff, Stage::solution),
               card(kMine, Stage::barrier, Exposure::hidden), card(kTheirs, Stage::barrier, Exposure::hidden, "noa"));
}

Clusters red_with_one() { return given(Clusters{}, ClusterCreated{kRed, Stage::barrier, "Red", {kOne}}); }

Decided<ClusterEvent> create(const Clusters& clusters, const Cards& cards, std::set<CardId> members,
                             std::string name = "Blue") {
  return decide(clusters, cards, kCaller, CreateCluster{kBlue, Stage::barrier, std::move(name), std::move(members)});
}

Decided<ClusterEvent> assign(const Clusters& clusters, const Cards& cards, ClusterId cluster,
                             std::set<CardId> members) {
  return decide(clusters, cards, kCaller, AssignCards{cluster, std::move(members)});
}

TEST(Cluster, CL1_AClusterIsCreatedUnderAFreeId) {
  const auto created = after(red_with_one(), create(red_with_one(), wall(), {kTwo}));
  EXPECT_EQ(created.list.at(kBlue), (Cluster{Stage::barrier, "Blue", {kTwo}}));
  EXPECT_EQ(reject_of(create(created, wall(), {})), Reject::already_exists);
  EXPECT_EQ(reject_of(decide(Clusters{}, wall(), kCaller, CreateCluster{{}, Stage::barrier, "", {}})),
            Reject::already_exists);
}

TEST(Cluster, CL2_ANameMayBeEmptyButNotLong) {
  EXPECT_TRUE(only<ClusterCreated>(create({}, wall(), {}, "")));
  EXPECT_EQ(reject_of(create({}, wall(), {}, std::string(121, 'a'))), Reject::text_too_long);
  EXPECT_EQ(reject_of(decide(red_with_one(), wall(), kCaller, RenameCluster{kRed, "a\nb"})), Reject::not_text);
  const auto renamed = after(red_with_one(), decide(red_with_one(), wall(), kCaller, RenameCluster{kRed, ""}));
  EXPECT_EQ(renamed.list.at(kRed).name, "");
}

/// The reason why `card` can be neither in a new cluster nor assigned to an old one.
void expect_refused(const Cards& cards, CardId card, Reject reason) {
  EXPECT_EQ(reject_of(create({}, cards, {kTwo, card})), reason);
  EXPECT_EQ(reject_of(assign(red_with_one(), cards, kRed, {kTwo, card})), reason);
}

TEST(Cluster, CL3_CardsAreOfTheClustersStageLiveAndRevealed) {
  expect_refused(wall(), kOff, Reject::wrong_stage);
  expect_refused(wall(), kNone, Reject::unknown_card);
  expect_refused(wall(), kMine, Reject::still_private);
  expect_refused(given(wall(), CardDeleted{kOne}), kOne, Reject::card_deleted);
  expect_refused(given(wall(), CardsMerged{kTwo, {kOne}}), kOne, Reject::not_ready);
}

TEST(Cluster, CL3_SomebodyElsesHiddenCardDoesNotExist) {
  expect_refused(wall(), kTheirs, Reject::unknown_card);
  EXPECT_EQ(reject_of(assign(red_with_one(), wall(), {}, {kTheirs})), Reject::unknown_card);
}

TEST(Cluster, CL4_ACardIsInOneClusterAtMost) {
  const auto created = after(red_with_one(), create(red_with_one(), wall(), {kOne, kTwo}));
  EXPECT_TRUE(created.list.at(kRed).cards.empty());
  EXPECT_EQ(cluster_of(created, kOne), kBlue);
  const auto assigned = after(created, assign(created, wall(), kRed, {kOne}));
  EXPECT_EQ(assigned.list.at(kBlue).cards, std::set{kTwo});
  EXPECT_EQ(cluster_of(assigned, kOne), kRed);
}

TEST(Cluster, CL5_CardsCanBeTakenOutOfAny) {
  const auto freed = after(red_with_one(), assign(red_with_one(), wall(), {}, {kOne, kTwo}));
  EXPECT_TRUE(cluster_of(freed, kOne).empty());
  EXPECT_TRUE(freed.list.contains(kRed));
  EXPECT_TRUE(only<CardsAssigned>(assign(red_with_one(), given(wall(), CardDeleted{kOne}), {}, {kOne})));
  EXPECT_EQ(reject_of(assign(red_with_one(), wall(), {}, {kMine})), Reject::still_private);
  EXPECT_EQ(reject_of(assign(red_with_one(), wall(), {}, {kNone})), Reject::unknown_card);
}

TEST(Cluster, CL6_DissolvingFreesTheCardsAndTheId) {
  const auto dissolved = after(red_with_one(), decide(red_with_one(), wall(), kCaller, DissolveCluster{kRed}));
  EXPECT_TRUE(dissolved.list.empty());
  const CreateCluster again{kRed, Stage::barrier, "Red", {kOne}};
  EXPECT_EQ(after(dissolved, decide(dissolved, wall(), kCaller, again)), red_with_one());
}

TEST(Cluster, CL7_ADeletedCardKeepsItsPlace) {
  const auto cards = given(wall(), CardDeleted{kOne}, CardRestored{kOne});
  EXPECT_TRUE(is_nothing(assign(red_with_one(), cards, kRed, {kOne})));
}

TEST(Cluster, CL8_AClusterThatIsNotThereIsUnknown) {
  EXPECT_EQ(reject_of(decide(Clusters{}, wall(), kCaller, RenameCluster{kRed, "x"})), Reject::unknown_cluster);
  EXPECT_EQ(reject_of(decide(Clusters{}, wall(), kCaller, DissolveCluster{kRed})), Reject::unknown_cluster);
  EXPECT_EQ(reject_of(assign({}, wall(), kRed, {kOne})), Reject::unknown_cluster);
  EXPECT_EQ(given(Clusters{}, ClusterRenamed{kRed, "x"}, ClusterDissolved{kRed}, CardsAssigned{kRed, {kOne}}),
            Clusters{});
}

TEST(Cluster, CL9_WhatIsAlreadySoDecidesToNothing) {
  EXPECT_TRUE(is_nothing(decide(red_with_one(), wall(), kCaller, RenameCluster{kRed, "Red"})));
  EXPECT_TRUE(is_nothing(assign(red_with_one(), wall(), kRed, {kOne})));
  EXPECT_TRUE(is_nothing(assign(red_with_one(), wall(), {}, {kTwo})));
  EXPECT_TRUE(is_nothing(assign(red_with_one(), wall(), kRed, {})));
}

TEST(Cluster, CL9_OnlyTheCardsThatMoveAreNamed) {
  const auto assigned = only<CardsAssigned>(assign(red_with_one(), wall(), kRed, {kOne, kTwo}));
  ASSERT_TRUE(assigned);
  EXPECT_EQ(assigned->cards, std::set{kTwo});
}

TEST(Cluster, CL10_FiveHundredClustersAreEnough) {
  Clusters clusters;
  while (clusters.list.size() < kMaxClusters) {
    EXPECT_TRUE(create(clusters, wall(), {}));
    evolve(clusters, ClusterCreated{id<ClusterId>("c" + std::to_string(clusters.list.size())), Stage::barrier, "", {}});
  }
  EXPECT_EQ(reject_of(create(clusters, wall(), {})), Reject::too_many);
}

}  // namespace
}  // namespace northstar::core
