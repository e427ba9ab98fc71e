#include "core/link/link.hpp"

#include <gtest/gtest.h>

#include <array>

#include "core/card/evolve.hpp"
#include "core/limits.hpp"
#include "core/link/decide.hpp"
#include "core/link/evolve.hpp"
#include "core/scenario_test.hpp"

namespace northstar::core {
namespace {

using namespace scenario;

const auto kLink = id<LinkId>("link");
const auto kOther = id<LinkId>("other");
const auto kBarrier = id<CardId>("barrier");
const auto kWhy = id<CardId>("why");
const auto kDeeper = id<CardId>("deeper");
const auto kFuture = id<CardId>("future");
const auto kMine = id<CardId>("mine-hidden");
const auto kTheirs = id<CardId>("theirs-hidden");
const Caller kCaller = person("pia");

CardAdded card(CardId id, Stage stage, Exposure exposure = Exposure::revealed, std::string_view author = "pia") {
  return {id, stage, "", "text", scenario::id<ParticipantId>(author), Authorship::named, exposure, {}};
}

Cards wall() {
  return given(Cards{}, card(kBarrier, Stage::barrier), card(kWhy, Stage::barrier), card(kDeeper, Stage::barrier),
               card(kFuture, Stage::future), card(kMine, Stage::barrier, Exposure::hidden),
               card(kTheirs, Stage::barrier, Exposure::hidden, "noa"));
}

Decided<LinkEvent> link(const Links& links, const Cards& cards, CardId from, CardId to, LinkKind kind) {
  return decide(links, cards, kCaller, LinkCards{kLink, from, to, kind});
}

Links one_cause() { return given(Links{}, CardsLinked{kOther, kWhy, kBarrier, LinkKind::causes}); }

TEST(Link, LI1_BothCardsAreRevealedAndLive) {
  const auto cases = {std::pair{wall(), std::pair{kMine, Reject::still_private}},
                      std::pair{given(wall(), CardDeleted{kWhy}), std::pair{kWhy, Reject::card_deleted}},
                      std::pair{given(wall(), CardsMerged{kDeeper, {kWhy}}), std::pair{kWhy, Reject::not_ready}}};
  for (const auto& [cards, expected] : cases) {
    EXPECT_EQ(reject_of(link({}, cards, expected.first, kBarrier, LinkKind::causes)), expected.second);
    EXPECT_EQ(reject_of(link({}, cards, kBarrier, expected.first, LinkKind::causes)), expected.second);
  }
}

TEST(Link, LI1_SomebodyElsesHiddenCardDoesNotExist) {
  for (const auto card : {kTheirs, id<CardId>("none")}) {
    EXPECT_EQ(reject_of(link({}, wall(), card, kBarrier, LinkKind::causes)), Reject::unknown_card);
    EXPECT_EQ(reject_of(link({}, wall(), kBarrier, card, LinkKind::causes)), Reject::unknown_card);
    EXPECT_EQ(reject_of(link({}, wall(), card, card, LinkKind::causes)), Reject::unknown_card);
  }
}

TEST(Link, LI2_TheKindFitsTheStages) {
  using enum Stage;
  constexpr std::array kStages{warm_up, inputs, current, future, barrier, solution, outcome, wrap_up};
  struct Rule {
    LinkKind kind;
    Stage from;
    Stage to;
  };
  for (const auto& rule :
       {Rule{LinkKind::resolves, future, current}, Rule{LinkKind::blocks, barrier, future},
        Rule{LinkKind::addresses, solution, barrier}, Rule{LinkKind::results_from, outcome, solution},
        Rule{LinkKind::realises, outcome, future}, Rule{LinkKind::causes, barrier, barrier}}) {
    for (const auto from : kStages) {
      for (const auto to : kStages) {
        EXPECT_EQ(fits(rule.kind, from, to), from == rule.from && to == rule.to);
      }
    }
  }
}

TEST(Link, LI2_ALinkThatFitsIsMadeAndOneThatDoesNotIsRefused) {
  const auto linked = after(Links{}, link({}, wall(), kBarrier, kFuture, LinkKind::blocks));
  EXPECT_EQ(linked.list.at(kLink), (Link{kBarrier, kFuture, LinkKind::blocks}));
  EXPECT_EQ(reject_of(link({}, wall(), kFuture, kBarrier, LinkKind::blocks)), Reject::wrong_kind);
  EXPECT_EQ(reject_of(link({}, wall(), kBarrier, kFuture, LinkKind::causes)), Reject::wrong_kind);
}

TEST(Link, LI3_ACardIsNotLinkedToItself) {
  EXPECT_EQ(reject_of(link({}, wall(), kBarrier, kBarrier, LinkKind::causes)), Reject::same_card);
}

TEST(Link, LI4_TwoCardsHaveOneLinkOfAKind) {
  EXPECT_EQ(reject_of(link(one_cause(), wall(), kWhy, kBarrier, LinkKind::causes)), Reject::already_exists);
  EXPECT_TRUE(only<CardsLinked>(link(one_cause(), wall(), kDeeper, kBarrier, LinkKind::causes)));
}

TEST(Link, LI4_ALinkHasAFreeId) {
  const LinkCards taken{kOther, kBarrier, kFuture, LinkKind::blocks};
  EXPECT_EQ(reject_of(decide(one_cause(), wall(), kCaller, taken)), Reject::already_exists);
  const LinkCards nameless{{}, kBarrier, kFuture, LinkKind::blocks};
  EXPECT_EQ(reject_of(decide(one_cause(), wall(), kCaller, nameless)), Reject::already_exists);
}

TEST(Link, LI5_NoBarrierIsItsOwnCause) {
  EXPECT_EQ(reject_of(link(one_cause(), wall(), kBarrier, kWhy, LinkKind::causes)), Reject::same_card);
  const auto chain = given(one_cause(), CardsLinked{id<LinkId>("next"), kDeeper, kWhy, LinkKind::causes});
  EXPECT_EQ(reject_of(link(chain, wall(), kBarrier, kDeeper, LinkKind::causes)), Reject::same_card);
}

TEST(Link, LI5_CausesMayMeet) {
  const auto fork = given(one_cause(), CardsLinked{id<LinkId>("next"), kDeeper, kWhy, LinkKind::causes});
  EXPECT_TRUE(only<CardsLinked>(link(fork, wall(), kDeeper, kBarrier, LinkKind::causes)));
}

TEST(Link, LI6_ALinkCanBeTakenAway) {
  const auto unlinked = after(one_cause(), decide(one_cause(), wall(), kCaller, UnlinkCards{kOther}));
  EXPECT_TRUE(unlinked.list.empty());
  EXPECT_EQ(reject_of(decide(unlinked, wall(), kCaller, UnlinkCards{kOther})), Reject::unknown_link);
}

TEST(Link, LI7_ALinkOfADeletedCardStillCounts) {
  const auto cards = given(wall(), CardDeleted{kWhy}, CardRestored{kWhy});
  EXPECT_EQ(reject_of(link(one_cause(), cards, kWhy, kBarrier, LinkKind::causes)), Reject::already_exists);
  EXPECT_TRUE(only<CardsUnlinked>(decide(one_cause(), given(wall(), CardDeleted{kWhy}), kCaller, UnlinkCards{kOther})));
}

TEST(Link, LI8_TwentyThousandLinksAreEnough) {
  Links links;
  while (links.list.size() + 1 < kMaxLinks) {
    evolve(links, CardsLinked{id<LinkId>("l" + std::to_string(links.list.size())), kFuture, kWhy, LinkKind::resolves});
  }
  EXPECT_TRUE(link(links, wall(), kBarrier, kFuture, LinkKind::blocks));
  evolve(links, CardsLinked{kOther, kFuture, kWhy, LinkKind::resolves});
  EXPECT_EQ(reject_of(link(links, wall(), kBarrier, kFuture, LinkKind::blocks)), Reject::too_many);
}

}  // namespace
}  // namespace northstar::core
