#include "core/card/card.hpp"

#include <gtest/gtest.h>

#include "core/activity/evolve.hpp"
#include "core/card/decide.hpp"
#include "core/card/evolve.hpp"
#include "core/limits.hpp"
#include "core/scenario_test.hpp"

namespace northstar::core {
namespace {

using namespace scenario;

const auto kPia = id<ParticipantId>("pia");
const auto kNoa = id<ParticipantId>("noa");
const auto kOpen = id<CardId>("open");
const auto kOther = id<CardId>("other");
const auto kDraft = id<CardId>("draft");
const auto kNew = id<CardId>("new");
const auto kComment = id<CommentId>("comment");
const auto kNewComment = id<CommentId>("new-comment");
const Caller kAuthor = person("pia");
const Caller kStranger = person("noa");
const Caller kFacilitator = person("fay", Role::facilitator);

CardAdded card(CardId id, Exposure exposure = Exposure::revealed, Authorship authorship = Authorship::named) {
  return {id, Stage::barrier, "risk", "text", kPia, authorship, exposure, {1, 2}};
}

/// Two revealed barriers of pia, one with her comment, and a hidden draft of hers.
Cards wall() {
  return given(Cards{}, card(kOpen), card(kOther), card(kDraft, Exposure::hidden),
               CommentAdded{kComment, kOpen, kPia, Authorship::named, "why?"});
}

Activities during(Visibility visibility, Authorship authorship = Authorship::named, Stage stage = Stage::barrier) {
  Activity activity;
  activity.activity = id<ActivityId>("now");
  activity.stage = stage;
  activity.visibility = visibility;
  activity.authorship = authorship;
  return given(Activities{}, ActivitiesPlanned{{activity}}, ActivityStarted{activity.activity});
}

AddCard adding(std::string text = "text", Stage stage = Stage::barrier) {
  return {kNew, stage, "", std::move(text), {}};
}

template <class AnyCommand>
Decided<CardEvent> when(const Cards& cards, const Caller& caller, const AnyCommand& command,
                        const Activities& activities = during(Visibility::everyone)) {
  return decide(cards, activities, caller, command);
}

/// The event of adding a card while `activities` run.
CardAdded added_during(const Activities& activities, const Caller& caller = kFacilitator) {
  return only<CardAdded>(when({}, caller, adding(), activities)).value();
}

TEST(Card, CA1_ACardIsItsAuthorsAsWritten) {
  const auto added =
      only<CardAdded>(when(wall(), kAuthor, AddCard{kNew, Stage::barrier, "risk", " 설비 정지\n", {3, 4}}));
  ASSERT_TRUE(added);
  EXPECT_EQ(added->author, kPia);
  EXPECT_EQ(given(Cards{}, *added).list.at(kNew), (Card{Stage::barrier,
                                                        "risk",
                                                        " 설비 정지\n",
                                                        kPia,
                                                        Authorship::named,
                                                        Exposure::revealed,
                                                        CardStatus::live,
                                                        {},
                                                        {3, 4}}));
}

TEST(Card, CA1_AnIdIsGivenOnce) {
  EXPECT_EQ(reject_of(when(wall(), kAuthor, AddCard{kOpen, Stage::barrier, "", "text", {}})), Reject::already_exists);
  EXPECT_EQ(reject_of(when(wall(), kAuthor, AddCard{{}, Stage::barrier, "", "text", {}})), Reject::already_exists);
}

TEST(Card, CA2_ACardSaysSomethingAndNotTooMuch) {
  EXPECT_EQ(reject_of(when(wall(), kAuthor, adding(" \n"))), Reject::empty_text);
  EXPECT_EQ(reject_of(when(wall(), kAuthor, adding(std::string(501, 'a')))), Reject::text_too_long);
  EXPECT_EQ(reject_of(when(wall(), kAuthor, adding(std::string("a\0", 2)))), Reject::not_text);
  EXPECT_EQ(reject_of(when(wall(), kAuthor, EditCard{kOpen, ""})), Reject::empty_text);
}

TEST(Card, CA3_ParticipantsWriteOnTheStageOfTheRunningActivity) {
  EXPECT_EQ(reject_of(when(wall(), kAuthor, adding("text", Stage::solution))), Reject::wrong_stage);
  EXPECT_EQ(reject_of(when(wall(), kAuthor, adding(), {})), Reject::wrong_stage);
  EXPECT_TRUE(only<CardAdded>(when(wall(), kFacilitator, adding("text", Stage::solution))));
  EXPECT_TRUE(only<CardAdded>(when(wall(), server(), adding(), {})));
}

TEST(Card, CA4_ACardIsHiddenIfItsStageIsForOnesOwnEyesNow) {
  EXPECT_EQ(added_during(during(Visibility::own_only)).exposure, Exposure::hidden);
  EXPECT_EQ(added_during(during(Visibility::everyone)).exposure, Exposure::revealed);
  EXPECT_EQ(added_during(during(Visibility::own_only, Authorship::named, Stage::current)).exposure, Exposure::revealed);
  EXPECT_EQ(added_during({}).exposure, Exposure::revealed);
}

TEST(Card, CA4_EditingInAnOpenActivityRevealsNothing) {
  const auto edited = after(wall(), when(wall(), kAuthor, EditCard{kDraft, "new"}, during(Visibility::everyone)));
  EXPECT_EQ(edited.list.at(kDraft).exposure, Exposure::hidden);
}

/// Every command that names a card is answered by `reason`.
void expect_all_refused(const Cards& cards, const Caller& caller, CardId card, Reject reason) {
  EXPECT_EQ(reject_of(when(cards, caller, EditCard{card, "new"})), reason);
  EXPECT_EQ(reject_of(when(cards, caller, MoveCard{card, "", {}})), reason);
  EXPECT_EQ(reject_of(when(cards, caller, DeleteCard{card})), reason);
  EXPECT_EQ(reject_of(when(cards, caller, RestoreCard{card})), reason);
  EXPECT_EQ(reject_of(when(cards, caller, MergeCards{card, {kOther}})), reason);
  EXPECT_EQ(reject_of(when(cards, caller, MergeCards{kOther, {card}})), reason);
  EXPECT_EQ(reject_of(when(cards, caller, UnmergeCard{card})), reason);
  EXPECT_EQ(reject_of(when(cards, caller, SignCard{card})), reason);
  EXPECT_EQ(reject_of(when(cards, caller, AddComment{kNewComment, card, "text"})), reason);
}

TEST(Card, CA5_ForAnybodyElseAHiddenCardDoesNotExist) {
  const auto deleted = given(wall(), CardDeleted{kDraft});
  for (const Caller& caller : {kStranger, kFacilitator, server()}) {
    expect_all_refused(wall(), caller, kDraft, Reject::unknown_card);
    expect_all_refused(deleted, caller, kDraft, Reject::unknown_card);
    expect_all_refused(wall(), caller, kNew, Reject::unknown_card);
  }
}

TEST(Card, CA5_AHiddenCardIsNotLookedIntoBeforeItIsRefused) {
  EXPECT_EQ(reject_of(when(wall(), kStranger, EditCard{kDraft, ""})), Reject::unknown_card);
  EXPECT_EQ(reject_of(when(wall(), kStranger, MoveCard{kDraft, "", {INT_MAX, 0}})), Reject::unknown_card);
  EXPECT_EQ(reject_of(when(wall(), kStranger, MergeCards{kDraft, {kDraft}})), Reject::unknown_card);
}

TEST(Card, CA6_TheAuthorWorksOnTheirHiddenCardAlone) {
  auto cards = wall();
  cards = after(cards, when(cards, kAuthor, EditCard{kDraft, "new"}));
  cards = after(cards, when(cards, kAuthor, MoveCard{kDraft, "people", {5, 6}}));
  EXPECT_EQ(cards.list.at(kDraft).text, "new");
  EXPECT_EQ(cards.list.at(kDraft).zone, "people");
  cards = after(cards, when(cards, kAuthor, DeleteCard{kDraft}));
  EXPECT_EQ(cards.list.at(kDraft).status, CardStatus::deleted);
  cards = after(cards, when(cards, kAuthor, RestoreCard{kDraft}));
  EXPECT_EQ(cards.list.at(kDraft).status, CardStatus::live);
  EXPECT_EQ(cards.list.at(kDraft).exposure, Exposure::hidden);
}

TEST(Card, CA6_OthersCannotBeBroughtToAHiddenCard) {
  EXPECT_EQ(reject_of(when(wall(), kAuthor, MergeCards{kDraft, {kOpen}})), Reject::still_private);
  EXPECT_EQ(reject_of(when(wall(), kAuthor, MergeCards{kOpen, {kDraft}})), Reject::still_private);
  EXPECT_EQ(reject_of(when(wall(), kAuthor, AddComment{kNewComment, kDraft, "text"})), Reject::still_private);
}

TEST(Card, CA7_ACardLiesOnItsBoard) {
  const auto edge = Position{kMaxCoordinate, -kMaxCoordinate};
  EXPECT_TRUE(only<CardMoved>(when(wall(), kAuthor, MoveCard{kOpen, "", edge})));
  for (const auto off : {Position{kMaxCoordinate + 1, 0}, Position{0, INT_MIN}}) {
    EXPECT_EQ(reject_of(when(wall(), kAuthor, MoveCard{kOpen, "", off})), Reject::out_of_range);
    EXPECT_EQ(reject_of(when(wall(), kAuthor, AddCard{kNew, Stage::barrier, "", "text", off})), Reject::out_of_range);
  }
  EXPECT_EQ(reject_of(when(wall(), kAuthor, MoveCard{kOpen, std::string(121, 'a'), {}})), Reject::text_too_long);
}

TEST(Card, CA8_ADeletedCardComesBackAsItWas) {
  const auto deleted = after(wall(), when(wall(), kAuthor, DeleteCard{kOpen}));
  EXPECT_EQ(deleted.list.at(kOpen).status, CardStatus::deleted);
  EXPECT_EQ(after(deleted, when(deleted, kStranger, RestoreCard{kOpen})), wall());
}

TEST(Card, CA8_ADeletedCardIsNotWorkedOn) {
  const auto deleted = given(wall(), CardDeleted{kOpen});
  EXPECT_EQ(reject_of(when(deleted, kAuthor, EditCard{kOpen, "new"})), Reject::card_deleted);
  EXPECT_EQ(reject_of(when(deleted, kAuthor, MoveCard{kOpen, "", {}})), Reject::card_deleted);
  EXPECT_EQ(reject_of(when(deleted, kAuthor, MergeCards{kOpen, {kOther}})), Reject::card_deleted);
  EXPECT_EQ(reject_of(when(deleted, kAuthor, MergeCards{kOther, {kOpen}})), Reject::card_deleted);
  EXPECT_EQ(reject_of(when(deleted, kAuthor, UnmergeCard{kOpen})), Reject::card_deleted);
  EXPECT_EQ(reject_of(when(deleted, kAuthor, SignCard{kOpen})), Reject::card_deleted);
  EXPECT_EQ(reject_of(when(deleted, kAuthor, AddComment{kNewComment, kOpen, "text"})), Reject::card_deleted);
}

TEST(Card, CA9_AMergedCardLiesInTheOtherWithItsTextAndComments) {
  const auto merged = after(wall(), when(wall(), kStranger, MergeCards{kOther, {kOpen}}));
  EXPECT_EQ(merged.list.at(kOpen).status, CardStatus::merged);
  EXPECT_EQ(merged.list.at(kOpen).merged_into, kOther);
  EXPECT_EQ(merged.list.at(kOpen).text, "text");
  EXPECT_EQ(merged.comments, wall().comments);
}

TEST(Card, CA9_EachOnceAndNoneIntoItselfAndOnOneStage) {
  EXPECT_EQ(reject_of(when(wall(), kStranger, MergeCards{kOpen, {kOpen}})), Reject::same_card);
  EXPECT_EQ(reject_of(when(wall(), kStranger, MergeCards{kOther, {kOpen, kOpen}})), Reject::same_card);
  auto elsewhere = card(kNew);
  elsewhere.stage = Stage::solution;
  EXPECT_EQ(reject_of(when(given(wall(), elsewhere), kStranger, MergeCards{kOpen, {kNew}})), Reject::wrong_stage);
}

TEST(Card, CA9_AMergedCardIsTakenOutBeforeItIsWorkedOn) {
  const auto merged = given(wall(), CardsMerged{kOther, {kOpen}});
  EXPECT_EQ(reject_of(when(merged, kAuthor, EditCard{kOpen, "new"})), Reject::not_ready);
  EXPECT_EQ(reject_of(when(merged, kAuthor, MoveCard{kOpen, "", {}})), Reject::not_ready);
  EXPECT_EQ(reject_of(when(merged, kAuthor, DeleteCard{kOpen})), Reject::not_ready);
  EXPECT_EQ(reject_of(when(merged, kAuthor, MergeCards{kOpen, {kOther}})), Reject::not_ready);
  EXPECT_EQ(reject_of(when(merged, kAuthor, RestoreCard{kOpen})), Reject::not_deleted);
}

TEST(Card, CA10_AMergedCardCanBeTakenOut) {
  const auto merged = given(wall(), CardsMerged{kOther, {kOpen}});
  EXPECT_EQ(after(merged, when(merged, kStranger, UnmergeCard{kOpen})), wall());
}

TEST(Card, CA11_RevealingShowsTheStagesHiddenCards) {
  auto elsewhere = card(kNew, Exposure::hidden);
  elsewhere.stage = Stage::solution;
  const auto cards = given(wall(), elsewhere);
  const auto revealed = after(cards, when(cards, kFacilitator, RevealCards{Stage::barrier}));
  EXPECT_EQ(revealed.list.at(kDraft).exposure, Exposure::revealed);
  EXPECT_EQ(revealed.list.at(kNew).exposure, Exposure::hidden);
}

TEST(Card, CA12_ADraftThatItsAuthorDeletedIsNotRevealed) {
  const auto deleted = given(wall(), CardDeleted{kDraft});
  EXPECT_TRUE(is_nothing(when(deleted, kFacilitator, RevealCards{Stage::barrier})));
  const auto restored = given(deleted, CardsRevealed{Stage::barrier}, CardRestored{kDraft});
  EXPECT_EQ(restored.list.at(kDraft).exposure, Exposure::hidden);
}

TEST(Card, CA13_TheRunningActivityOnTheStageSaysWhetherNamesShow) {
  EXPECT_EQ(added_during(during(Visibility::own_only, Authorship::anonymous)).authorship, Authorship::anonymous);
  EXPECT_EQ(added_during(during(Visibility::own_only, Authorship::anonymous, Stage::current)).authorship,
            Authorship::named);
  const AddComment command{kNewComment, kOpen, "text"};
  const auto commented =
      only<CommentAdded>(when(wall(), kStranger, command, during(Visibility::everyone, Authorship::anonymous)));
  ASSERT_TRUE(commented);
  EXPECT_EQ(commented->authorship, Authorship::anonymous);
  EXPECT_EQ(commented->author, kNoa);
}

TEST(Card, CA13_APromiseOfAnonymityOutlivesTheActivity) {
  const auto promised = given(Cards{}, card(kOpen, Exposure::hidden, Authorship::anonymous));
  const auto later = after(promised, when(promised, kAuthor, EditCard{kOpen, "new"}, during(Visibility::everyone)));
  EXPECT_EQ(given(later, CardsRevealed{Stage::barrier}).list.at(kOpen).authorship, Authorship::anonymous);
}

TEST(Card, CA14_OnlyTheAuthorSignsAnAnonymousCard) {
  const auto cards = given(Cards{}, card(kOpen, Exposure::revealed, Authorship::anonymous));
  for (const Caller& caller : {kStranger, kFacilitator, server()}) {
    EXPECT_EQ(reject_of(when(cards, caller, SignCard{kOpen})), Reject::not_yours);
  }
  const auto signed_card = after(cards, when(cards, kAuthor, SignCard{kOpen}));
  EXPECT_EQ(signed_card.list.at(kOpen).authorship, Authorship::named);
  EXPECT_EQ(signed_card.list.at(kOpen).author, kPia);
}

TEST(Card, CA15_AnybodyWhoSeesACardCommentsOnIt) {
  const auto commented = after(wall(), when(wall(), kStranger, AddComment{kNewComment, kOther, "그래서?"}));
  EXPECT_EQ(commented.comments.at(kNewComment), (Comment{kOther, kNoa, Authorship::named, "그래서?"}));
  EXPECT_EQ(reject_of(when(wall(), kStranger, AddComment{kComment, kOther, "text"})), Reject::already_exists);
  EXPECT_EQ(reject_of(when(wall(), kStranger, AddComment{{}, kOther, "text"})), Reject::already_exists);
  EXPECT_EQ(reject_of(when(wall(), kStranger, AddComment{kNewComment, kOther, " "})), Reject::empty_text);
  EXPECT_EQ(reject_of(when(wall(), kStranger, AddComment{kNewComment, kOther, std::string(2001, 'a')})),
            Reject::text_too_long);
}

TEST(Card, CA16_ACommentIsDeletedByItsAuthorOrWhoeverFacilitates) {
  const DeleteComment command{kComment};
  for (const Caller& caller : {kAuthor, kFacilitator, person("cleo", Role::co_facilitator), server()}) {
    EXPECT_TRUE(only<CommentDeleted>(when(wall(), caller, command)));
  }
  EXPECT_EQ(reject_of(when(wall(), kStranger, command)), Reject::not_yours);
  EXPECT_EQ(reject_of(when(wall(), kStranger, DeleteComment{kNewComment})), Reject::unknown_comment);
  EXPECT_TRUE(given(wall(), CommentDeleted{kComment}).comments.empty());
}

TEST(Card, CA17_TheIdOfAHiddenCardIsTakenToo) {
  EXPECT_EQ(reject_of(when(wall(), kStranger, AddCard{kDraft, Stage::barrier, "", "text", {}})),
            Reject::already_exists);
}

TEST(Card, CA18_WhatIsAlreadySoDecidesToNothing) {
  EXPECT_TRUE(is_nothing(when(wall(), kAuthor, EditCard{kOpen, "text"})));
  EXPECT_TRUE(is_nothing(when(wall(), kAuthor, MoveCard{kOpen, "risk", {1, 2}})));
  EXPECT_TRUE(is_nothing(when(given(wall(), CardDeleted{kOpen}), kAuthor, DeleteCard{kOpen})));
  EXPECT_TRUE(is_nothing(when(wall(), kAuthor, RestoreCard{kOpen})));
  EXPECT_TRUE(is_nothing(when(wall(), kAuthor, UnmergeCard{kOpen})));
  EXPECT_TRUE(is_nothing(when(wall(), kAuthor, SignCard{kOpen})));
  EXPECT_TRUE(is_nothing(when(wall(), kAuthor, MergeCards{kOpen, {}})));
  EXPECT_TRUE(is_nothing(when(wall(), kFacilitator, RevealCards{Stage::solution})));
}

TEST(Card, CA19_TenThousandCardsAreEnough) {
  Cards cards;
  while (cards.list.size() + 1 < kMaxCards) evolve(cards, card(id<CardId>("c" + std::to_string(cards.list.size()))));
  EXPECT_TRUE(only<CardAdded>(when(cards, kAuthor, adding())));
  evolve(cards, card(kOpen));
  EXPECT_EQ(reject_of(when(cards, kAuthor, adding())), Reject::too_many);
}

TEST(Card, CA19_FiveThousandCommentsAreEnough) {
  Cards cards = wall();
  const AddComment command{kNewComment, kOpen, "text"};
  while (cards.comments.size() + 1 < kMaxComments) {
    evolve(cards, CommentAdded{id<CommentId>("c" + std::to_string(cards.comments.size())), kOpen, kPia, {}, "text"});
  }
  EXPECT_TRUE(only<CommentAdded>(when(cards, kAuthor, command)));
  evolve(cards, CommentAdded{id<CommentId>("last"), kOpen, kPia, {}, "text"});
  EXPECT_EQ(reject_of(when(cards, kAuthor, command)), Reject::too_many);
}

TEST(Card, CA8_AnEventAboutACardThatIsNotThereChangesNothing) {
  const auto cards =
      given(Cards{}, CardEdited{kNew, "x"}, CardMoved{kNew, "", {}}, CardDeleted{kNew}, CardRestored{kNew},
            CardsMerged{kOpen, {kNew}}, CardUnmerged{kNew}, CardSigned{kNew, kPia}, CommentDeleted{kComment});
  EXPECT_EQ(cards, Cards{});
}

}  // namespace
}  // namespace northstar::core
