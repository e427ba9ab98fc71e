#include "core/card/project.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "core/activity/evolve.hpp"
#include "core/card/decide.hpp"
#include "core/card/evolve.hpp"
#include "core/card/known.hpp"
#include "core/scenario_test.hpp"

namespace northstar::core {
namespace {

using namespace scenario;

const auto kPia = id<ParticipantId>("pia");
const auto kOpen = id<CardId>("open");
const auto kDraft = id<CardId>("draft");
const auto kSecret = id<CardId>("anonymous");
const auto kComment = id<CommentId>("comment");
const Viewer kAuthor{kPia, Role::participant};
const Viewer kStranger{id<ParticipantId>("noa"), Role::participant};
const Viewer kFacilitator{id<ParticipantId>("fay"), Role::facilitator};
const Viewer kScreen{{}, Role::display};

CardAdded card(CardId id, Exposure exposure, Authorship authorship = Authorship::named) {
  return {id, Stage::barrier, "", "text", kPia, authorship, exposure, {}};
}

/// An open card of pia's, a draft, an anonymous card with an anonymous comment.
Cards wall() {
  return given(Cards{}, card(kOpen, Exposure::revealed), card(kDraft, Exposure::hidden, Authorship::anonymous),
               card(kSecret, Exposure::revealed, Authorship::anonymous),
               CommentAdded{kComment, kSecret, kPia, Authorship::anonymous, "why?"});
}

bool is_hidden(const Projected<CardEvent>& projected) { return std::holds_alternative<Hidden>(projected); }
bool is_unchanged(const Projected<CardEvent>& projected) { return std::holds_alternative<Unchanged>(projected); }

const std::vector<CardEvent>& events_of(const Projected<CardEvent>& projected) {
  return std::get<std::vector<CardEvent>>(projected);
}

TEST(CardView, CA20_RevealedCardsAndOnesOwnAreSeen) {
  EXPECT_EQ(project(wall(), kAuthor), wall());
  for (const Viewer& viewer : {kStranger, kFacilitator, kScreen}) {
    const auto view = project(wall(), viewer);
    EXPECT_TRUE(view.list.contains(kOpen));
    EXPECT_FALSE(view.list.contains(kDraft));
  }
}

TEST(CardView, CA20_AViewerWithoutAnIdIsNobodysAuthor) {
  auto authorless = card(kDraft, Exposure::hidden);
  authorless.author = {};
  EXPECT_TRUE(project(given(Cards{}, authorless), kScreen).list.empty());
  EXPECT_TRUE(is_hidden(project(authorless, Cards{}, kScreen)));
}

TEST(CardView, CA21_NobodyElseSeesWhoWroteAnAnonymousCard) {
  for (const Viewer& viewer : {kStranger, kFacilitator, kScreen}) {
    const auto view = project(wall(), viewer);
    EXPECT_TRUE(view.list.at(kSecret).author.empty());
    EXPECT_TRUE(view.comments.at(kComment).author.empty());
    EXPECT_EQ(view.list.at(kOpen).author, kPia);
  }
}

TEST(CardView, CA21_AnAnonymousCardArrivesWithoutItsAuthor) {
  const auto added = card(id<CardId>("new"), Exposure::revealed, Authorship::anonymous);
  EXPECT_TRUE(is_unchanged(project(added, wall(), kAuthor)));
  const auto projected = project(added, wall(), kStranger);
  EXPECT_TRUE(std::get<CardAdded>(events_of(projected).at(0)).author.empty());
  const CommentAdded comment{id<CommentId>("new"), kOpen, kPia, Authorship::anonymous, "so?"};
  EXPECT_TRUE(is_unchanged(project(comment, wall(), kAuthor)));
  EXPECT_TRUE(std::get<CommentAdded>(events_of(project(comment, wall(), kStranger)).at(0)).author.empty());
}

TEST(CardView, CA22_WhatHappensToAHiddenCardReachesItsAuthorAlone) {
  const auto expect = [](const auto& event) {
    EXPECT_TRUE(is_unchanged(project(event, wall(), kAuthor)));
    EXPECT_TRUE(is_hidden(project(event, wall(), kStranger)));
    EXPECT_TRUE(is_hidden(project(event, wall(), kFacilitator)));
  };
  expect(card(id<CardId>("new"), Exposure::hidden));
  expect(CardEdited{kDraft, "new"});
  expect(CardMoved{kDraft, "", {}});
  expect(CardDeleted{kDraft});
  expect(CardRestored{kDraft});
  expect(CardSigned{kDraft, kPia});
}

TEST(CardView, CA22_WhatHappensToARevealedCardReachesEveryone) {
  const auto expect = [](const auto& event) { EXPECT_TRUE(is_unchanged(project(event, wall(), kStranger))); };
  expect(card(id<CardId>("new"), Exposure::revealed));
  expect(CardEdited{kOpen, "new"});
  expect(CardMoved{kOpen, "", {}});
  expect(CardDeleted{kOpen});
  expect(CardRestored{kOpen});
  expect(CardsMerged{kOpen, {kSecret}});
  expect(CardUnmerged{kOpen});
  expect(CardSigned{kSecret, kPia});
  expect(CommentDeleted{kComment});
}

TEST(CardView, CA22_AnEventThatNoCaseAllowsReachesNobody) {
  EXPECT_TRUE(is_hidden(project(CardShown{kDraft, wall().list.at(kDraft)}, wall(), kAuthor)));
  EXPECT_TRUE(is_hidden(project(CardsMerged{kOpen, {kDraft}}, wall(), kStranger)));
  EXPECT_TRUE(is_hidden(project(CardEdited{id<CardId>("none"), "x"}, wall(), kAuthor)));
  EXPECT_TRUE(is_hidden(project(CommentDeleted{id<CommentId>("none")}, wall(), kAuthor)));
}

TEST(CardView, CA23_ARevealShowsEachViewerTheCardsThatAreNewToThem) {
  EXPECT_TRUE(is_unchanged(project(CardsRevealed{Stage::barrier}, wall(), kAuthor)));
  const auto projected = project(CardsRevealed{Stage::barrier}, wall(), kStranger);
  ASSERT_EQ(events_of(projected).size(), 2u);
  const auto& shown = std::get<CardShown>(events_of(projected).at(0));
  EXPECT_EQ(shown.id, kDraft);
  EXPECT_EQ(shown.card.exposure, Exposure::revealed);
  EXPECT_TRUE(shown.card.author.empty());
  EXPECT_TRUE(std::holds_alternative<CardsRevealed>(events_of(projected).at(1)));
}

TEST(CardView, CA12_ADraftThatItsAuthorDeletedAppearsToNobody) {
  const auto deleted = given(wall(), CardDeleted{kDraft});
  EXPECT_TRUE(is_unchanged(project(CardsRevealed{Stage::barrier}, deleted, kStranger)));
  EXPECT_FALSE(project(given(deleted, CardsRevealed{Stage::barrier}), kStranger).list.contains(kDraft));
}

TEST(CardView, CA23_CardsAppearInTheOrderOfIdsWhateverTheOrderOfWriting) {
  const auto cards = given(Cards{}, card(id<CardId>("c"), Exposure::hidden), card(id<CardId>("a"), Exposure::hidden),
                           card(id<CardId>("b"), Exposure::hidden));
  const auto projected = project(CardsRevealed{Stage::barrier}, cards, kStranger);
  std::string order;
  for (const auto& event : events_of(projected)) {
    if (const auto* shown = std::get_if<CardShown>(&event)) order += shown->id.text();
  }
  EXPECT_EQ(order, "abc");
}

// Random walks over a small world: three people, a facilitator, two stages, few ids, so that everything meets
// everything.

/// A number from 0 to `count` - 1; all of them from the first run on, where rapidcheck would begin small.
int any_number(int count) { return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, count)); }

template <class Id>
Id any_id(std::string_view kind, int count) {
  return id<Id>(std::string(kind) + std::to_string(any_number(count)));
}

Stage any_stage() { return any_number(2) == 0 ? Stage::current : Stage::barrier; }

Caller any_caller() {
  const auto role = any_number(3) == 0 ? Role::facilitator : Role::participant;
  return {any_id<ParticipantId>(role == Role::facilitator ? "f" : "p", 3), role, Authority::person, {}};
}

Activities any_activities() {
  Activity activity;
  activity.activity = id<ActivityId>("now");
  activity.stage = any_stage();
  activity.visibility = any_number(2) == 0 ? Visibility::own_only : Visibility::everyone;
  activity.authorship = any_number(2) == 0 ? Authorship::named : Authorship::anonymous;
  return given(Activities{}, ActivitiesPlanned{{activity}}, ActivityStarted{activity.activity});
}

using CardCommand = std::variant<AddCard, EditCard, MoveCard, DeleteCard, RestoreCard, MergeCards, UnmergeCard,
                                 SignCard, RevealCards, AddComment, DeleteComment>;

CardCommand any_command(Stage running) {
  const auto card = any_id<CardId>("c", 8);
  const auto comment = any_id<CommentId>("m", 4);
  const auto text = std::to_string(any_number(3));
  switch (any_number(14)) {
    case 0:
      return EditCard{card, text};
    case 1:
      return MoveCard{card, text, {}};
    case 2:
      return DeleteCard{card};
    case 3:
      return RestoreCard{card};
    case 4:
      return MergeCards{card, {any_id<CardId>("c", 8)}};
    case 5:
      return UnmergeCard{card};
    case 6:
      return SignCard{card};
    case 7:
      return RevealCards{any_stage()};
    case 8:
      return AddComment{comment, card, text};
    case 9:
      return DeleteComment{comment};
    default:
      return AddCard{card, running, "", text, {}};
  }
}

/// Decides one random command; a refused one decides to nothing.
std::vector<CardEvent> any_step(const Cards& cards) {
  const auto activities = any_activities();
  const auto caller = any_caller();
  const auto command = any_command(current_activity(activities)->stage);
  const auto decided = std::visit([&](const auto& c) { return decide(cards, activities, caller, c); }, command);
  return decided.value_or(std::vector<CardEvent>{});
}

std::vector<Viewer> all_viewers() {
  std::vector<Viewer> viewers{kScreen, {id<ParticipantId>("o"), Role::observer}};
  for (const auto* name : {"p0", "p1", "p2"}) viewers.push_back({id<ParticipantId>(name), Role::participant});
  for (const auto* name : {"f0", "f1", "f2"}) viewers.push_back({id<ParticipantId>(name), Role::facilitator});
  return viewers;
}

Cards evolved(Cards cards, const CardEvent& event) {
  std::visit([&cards](const auto& e) { evolve(cards, e); }, event);
  return cards;
}

/// The view that a viewer has after they got what they may see of `event`.
Cards evolved_view(const Cards& before, const CardEvent& event, const Viewer& viewer) {
  const auto projected = std::visit([&](const auto& e) { return project(e, before, viewer); }, event);
  Cards view = project(before, viewer);
  if (is_unchanged(projected)) return evolved(std::move(view), event);
  if (is_hidden(projected)) return view;
  for (const auto& shown : events_of(projected)) view = evolved(std::move(view), shown);
  return view;
}

TEST(CardView, CA24_TheSquareHoldsOnRandomWalks) {
  const auto viewers = all_viewers();
  EXPECT_TRUE(rc::check([&] {
    Cards cards;
    const int steps = 1 + any_number(60);
    for (int step = 0; step < steps; ++step) {
      for (const auto& event : any_step(cards)) {
        const Cards next = evolved(cards, event);
        for (const auto& viewer : viewers) RC_ASSERT(evolved_view(cards, event, viewer) == project(next, viewer));
        cards = next;
      }
    }
  }));
}

Cards any_cards() {
  Cards cards;
  const int steps = 1 + any_number(60);
  for (int step = 0; step < steps; ++step) {
    for (const auto& event : any_step(cards)) cards = evolved(std::move(cards), event);
  }
  return cards;
}

/// The same cards to `viewer`, but with every secret that is not theirs told differently.
Cards with_other_secrets(Cards cards, const Viewer& viewer) {
  const auto mallory = id<ParticipantId>("mallory");
  for (auto& [id, card] : cards.list) {
    if (card.author == viewer.participant) continue;
    if (card.authorship == Authorship::anonymous) card.author = mallory;
    if (card.exposure == Exposure::hidden) card.text += "!";
  }
  for (auto& [id, comment] : cards.comments) {
    const bool is_secret = comment.authorship == Authorship::anonymous && comment.author != viewer.participant;
    if (is_secret) comment.author = mallory;
  }
  std::erase_if(cards.list, [&](const auto& entry) {
    return !is_known_to(entry.second, viewer.participant) && entry.second.status == CardStatus::deleted;
  });
  auto extra = card(id<CardId>("extra"), Exposure::hidden);
  extra.author = mallory;
  return given(std::move(cards), extra);
}

TEST(CardView, CA25_NothingHiddenShowsInAnyView) {
  const auto viewers = all_viewers();
  EXPECT_TRUE(rc::check([&] {
    const Cards cards = any_cards();
    for (const auto& viewer : viewers) {
      RC_ASSERT(project(cards, viewer) == project(with_other_secrets(cards, viewer), viewer));
    }
  }));
}

TEST(CardView, CA25_CommandsOnHiddenCardsAreAnsweredTheSame) {
  EXPECT_TRUE(rc::check([] {
    const Cards cards = any_cards();
    const auto activities = any_activities();
    const auto caller = any_caller();
    const auto command = any_command(current_activity(activities)->stage);
    // Adding is left out: a taken id is the one thing that shows, and only to whoever already knows it (CA17).
    // Revealing and what is revealed by it is what everybody is then told.
    RC_PRE(!std::holds_alternative<AddCard>(command) && !std::holds_alternative<RevealCards>(command));
    const auto answer = [&](const Cards& world) {
      return reject_of(std::visit([&](const auto& c) { return decide(world, activities, caller, c); }, command));
    };
    RC_ASSERT(answer(cards) == answer(with_other_secrets(cards, {caller.participant, caller.role})));
    RC_ASSERT(answer(cards) == answer(project(cards, {caller.participant, caller.role})));
  }));
}

}  // namespace
}  // namespace northstar::core
