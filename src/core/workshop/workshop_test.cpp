#include "core/workshop/workshop.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/workshop/decide.hpp"
#include "core/workshop/evolve.hpp"
#include "core/workshop/inverse.hpp"

namespace northstar::core {
namespace {

constexpr std::string_view kFacilitator = "fac";

template <class SomeId>
SomeId id(std::string_view text) {
  return *SomeId::parse(text);
}

using Verdict = std::expected<std::vector<Event>, Reject>;

/// A workshop on which commands are tried one after another.
struct Trial {
  Workshop state;

  Verdict run(std::string_view actor, Command command) {
    const auto authority = actor.empty() ? Authority::server : Authority::person;
    const auto who = actor.empty() ? ParticipantId{} : id<ParticipantId>(actor);
    auto verdict = decide(state, {id<CommandId>("k"), who, authority, {}, std::move(command)});
    if (!verdict) return verdict;
    for (const auto& event : *verdict) state = evolve(std::move(state), event);
    return verdict;
  }

  void take_back(std::string_view actor, const Command& command, const Workshop& before) {
    for (const auto& step : inverse(before, command)) ASSERT_TRUE(run(actor, step).has_value());
  }
};

Description described(std::string title) {
  Description description;
  description.title = std::move(title);
  return description;
}

Activity activity(std::string_view name, Visibility visibility) {
  Activity made;
  made.activity = id<ActivityId>(name);
  made.stage = Stage::barrier;
  made.kind = ActivityKind::write;
  made.visibility = visibility;
  made.abilities = {Ability::add_card, Ability::edit_own_card, Ability::group_cards, Ability::link_cards};
  return made;
}

/// A workshop with a facilitator and two writers, and a hidden and an open activity on the barriers.
Trial founded() {
  Trial trial;
  trial.run("", CreateWorkshop{described("Workshop")});
  trial.run("", AddParticipant{id<ParticipantId>(kFacilitator), Side::host, Role::facilitator, "", {"F", "", ""}});
  trial.run("", AddParticipant{id<ParticipantId>("one"), Side::business, Role::participant, "", {"One", "", ""}});
  trial.run("", AddParticipant{id<ParticipantId>("two"), Side::it, Role::participant, "", {"Two", "", ""}});
  trial.run("", PlanActivities{{activity("write", Visibility::own_only), activity("show", Visibility::everyone)}});
  return trial;
}

AddCard card(std::string_view name) { return {id<CardId>(name), Stage::barrier, "", "데이터 보관 기간이 30일", {}}; }

/// `founded` with an open activity and a revealed card.
Trial with_card() {
  auto trial = founded();
  trial.run(kFacilitator, StartActivity{id<ActivityId>("show")});
  trial.run("one", card("c1"));
  return trial;
}

VoteRules rules() { return {.budget = 2, .limit_per_option = 1, .own_options = {}, .host_votes = HostVotes::counted_apart}; }

OpenVote vote_on(std::string_view name) {
  return {id<RoundId>("r1"), "Vote", Stage::barrier, OptionKind::card, rules(), {id<OptionId>(name)}};
}

}  // namespace

TEST(Workshop, WO1_begins_once_and_by_the_server_alone) {
  Trial trial;
  EXPECT_EQ(trial.run("one", CreateWorkshop{described("x")}).error(), Reject::unknown_participant);
  EXPECT_TRUE(trial.run("", CreateWorkshop{described("x")}).has_value());
  EXPECT_EQ(trial.run("", CreateWorkshop{described("y")}).error(), Reject::already_exists);
  EXPECT_EQ(founded().run(kFacilitator, CreateWorkshop{described("y")}).error(), Reject::not_allowed);
}

TEST(Workshop, WO2_a_description_has_a_title_and_a_date_that_is_one) {
  auto trial = founded();
  EXPECT_EQ(trial.run(kFacilitator, DescribeWorkshop{described("")}).error(), Reject::empty_text);
  EXPECT_EQ(trial.run(kFacilitator, DescribeWorkshop{described(std::string(121, 'x'))}).error(), Reject::text_too_long);
  auto dated = described("Workshop");
  dated.date = "tomorrow";
  EXPECT_EQ(trial.run(kFacilitator, DescribeWorkshop{dated}).error(), Reject::bad_date);
  dated.date = "2026-11-24";
  EXPECT_TRUE(trial.run(kFacilitator, DescribeWorkshop{dated}).has_value());
  EXPECT_EQ(trial.state.description, dated);
}

TEST(Workshop, WO3_is_live_from_its_first_activity) {
  auto trial = founded();
  EXPECT_EQ(trial.state.status, WorkshopStatus::draft);
  trial.run(kFacilitator, StartActivity{id<ActivityId>("write")});
  EXPECT_EQ(trial.state.status, WorkshopStatus::live);
}

TEST(Workshop, WO4_is_finished_once_and_reopened_by_a_facilitator) {
  auto trial = founded();
  EXPECT_EQ(trial.run(kFacilitator, ReopenWorkshop{})->size(), 0U);
  EXPECT_EQ(trial.run(kFacilitator, FinishWorkshop{})->size(), 1U);
  EXPECT_EQ(trial.run("", FinishWorkshop{})->size(), 0U);
  EXPECT_EQ(trial.run("one", ReopenWorkshop{}).error(), Reject::not_allowed);
  EXPECT_EQ(trial.run(kFacilitator, ReopenWorkshop{})->size(), 1U);
  EXPECT_EQ(trial.state.status, WorkshopStatus::live);
}

TEST(Workshop, WO9_ballots_and_scores_lie_in_the_box_names_beside_the_log) {
  EXPECT_EQ(kept_in(BallotCast{}), Keeping::box);
  EXPECT_EQ(kept_in(RatingCast{}), Keeping::box);
  EXPECT_EQ(kept_in(PersonDescribed{}), Keeping::people);
  EXPECT_EQ(kept_in(CardShown{}), Keeping::nowhere);
  EXPECT_EQ(kept_in(VoterCounted{}), Keeping::log);
  EXPECT_EQ(destroyed_box(VoteClosed{id<RoundId>("r1"), {}}), id<RoundId>("r1"));
  EXPECT_EQ(destroyed_box(RatingClosed{id<RoundId>("r2"), {}}), id<RoundId>("r2"));
  EXPECT_TRUE(destroyed_box(VoterCounted{}).empty());
}

TEST(Workshop, WO10_own_steps_are_taken_back_by_ordinary_commands) {
  auto trial = with_card();
  const std::vector<Command> steps{
      EditCard{id<CardId>("c1"), "other"},
      MoveCard{id<CardId>("c1"), "z", {5, 6}},
      DeleteCard{id<CardId>("c1")},
      CreateCluster{id<ClusterId>("g"), Stage::barrier, "Group", {id<CardId>("c1")}},
  };
  for (const auto& step : steps) {
    const auto before = trial.state;
    ASSERT_TRUE(trial.run("one", step).has_value() || trial.run(kFacilitator, step).has_value()) << step.index();
    EXPECT_NE(trial.state, before) << step.index();
    trial.take_back(kFacilitator, step, before);
    EXPECT_EQ(trial.state, before) << step.index();
  }
}

TEST(Workshop, WO10_dissolving_a_cluster_is_taken_back_without_the_cards_deleted_since) {
  auto trial = with_card();
  trial.run("one", card("c2"));
  trial.run(kFacilitator, CreateCluster{id<ClusterId>("g"), Stage::barrier, "G", {id<CardId>("c1"), id<CardId>("c2")}});
  trial.run(kFacilitator, DeleteCard{id<CardId>("c2")});
  const auto before = trial.state;
  trial.run(kFacilitator, DissolveCluster{id<ClusterId>("g")});
  trial.take_back(kFacilitator, DissolveCluster{id<ClusterId>("g")}, before);
  EXPECT_EQ(trial.state.clusters.list.at(id<ClusterId>("g")).cards, std::set{id<CardId>("c1")});
}

TEST(Workshop, WO11_an_open_activity_reveals_what_is_hidden_on_its_stage) {
  auto trial = founded();
  trial.run(kFacilitator, StartActivity{id<ActivityId>("write")});
  trial.run("one", card("c1"));
  ASSERT_EQ(trial.state.cards.list.at(id<CardId>("c1")).exposure, Exposure::hidden);
  trial.run(kFacilitator, StartActivity{id<ActivityId>("show")});
  EXPECT_EQ(trial.state.cards.list.at(id<CardId>("c1")).exposure, Exposure::revealed);
}

TEST(Workshop, WO11_a_deleted_draft_is_not_told_of) {
  auto trial = founded();
  trial.run(kFacilitator, StartActivity{id<ActivityId>("write")});
  trial.run("one", card("c1"));
  trial.run("one", DeleteCard{id<CardId>("c1")});
  const auto started = trial.run(kFacilitator, StartActivity{id<ActivityId>("show")});
  EXPECT_EQ(started->size(), 1U);
}

TEST(Workshop, WO12_a_counted_voter_keeps_their_side_until_the_round_ends) {
  auto trial = with_card();
  const ChangeParticipant move{id<ParticipantId>("two"), Side::host, ""};
  trial.run(kFacilitator, vote_on("c1"));
  trial.run("two", CastBallot{id<RoundId>("r1"), {{id<OptionId>("c1"), 1}}});
  EXPECT_EQ(trial.run(kFacilitator, move).error(), Reject::round_open);
  trial.run(kFacilitator, CloseVote{id<RoundId>("r1")});
  EXPECT_TRUE(trial.run(kFacilitator, move).has_value());
}

TEST(Workshop, WO13_a_rating_cannot_take_the_id_of_a_vote) {
  auto trial = with_card();
  trial.run(kFacilitator, vote_on("c1"));
  const OpenRating rating{id<RoundId>("r1"), "Rating", Stage::barrier, {id<OptionId>("c1")}};
  EXPECT_EQ(trial.run(kFacilitator, rating).error(), Reject::already_exists);
}

TEST(Workshop, a_removed_person_is_no_longer_among_the_done) {
  auto trial = with_card();
  trial.run("two", MarkDone{});
  ASSERT_EQ(trial.state.activities.done.size(), 1U);
  trial.run(kFacilitator, RemoveParticipant{id<ParticipantId>("two")});
  EXPECT_TRUE(trial.state.activities.done.empty());
}

TEST(Workshop, WO10_steps_on_the_day_are_taken_back) {
  auto trial = founded();
  const auto morning = id<AgendaItemId>("morning");
  const auto talk = id<AgendaItemId>("talk");
  trial.run(kFacilitator, SetAgenda{{{morning, "", "", ItemKind::activity, Need::required, 0, 30},
                                     {talk, "", "", ItemKind::customer_talk, Need::optional, 30, 60}}});
  trial.run(kFacilitator, StartAgendaItem{morning});
  const std::vector<Command> steps{SetAgenda{}, PauseClock{}, ExtendAgendaItem{60'000}, SkipAgendaItem{talk},
                                   PlanActivities{}, StartAgendaItem{talk}};
  for (const auto& step : steps) {
    const auto before = trial.state;
    ASSERT_TRUE(trial.run(kFacilitator, step).has_value()) << step.index();
    EXPECT_NE(trial.state, before) << step.index();
    trial.take_back(kFacilitator, step, before);
    EXPECT_EQ(trial.state.agenda.items, before.agenda.items) << step.index();
    EXPECT_EQ(trial.state.agenda.skipped, before.agenda.skipped) << step.index();
    EXPECT_EQ(trial.state.activities.plan, before.activities.plan) << step.index();
    trial.run(kFacilitator, StartAgendaItem{morning});
  }
}

TEST(Workshop, WO10_moving_on_is_taken_back_with_the_clock_as_it_was) {
  auto trial = founded();
  const auto morning = id<AgendaItemId>("morning");
  const auto noon = id<AgendaItemId>("noon");
  trial.run(kFacilitator, SetAgenda{{{morning, "", "", ItemKind::activity, Need::required, 0, 30},
                                     {noon, "", "", ItemKind::pause, Need::required, 30, 60}}});
  trial.run(kFacilitator, StartAgendaItem{morning});
  trial.run(kFacilitator, ExtendAgendaItem{60'000});
  const auto before = trial.state;
  trial.run(kFacilitator, StartAgendaItem{noon});
  trial.take_back(kFacilitator, StartAgendaItem{noon}, before);
  EXPECT_EQ(trial.state.agenda.clock, before.agenda.clock);
}

TEST(Workshop, AG13_finishing_the_day_ends_what_its_clock_measures) {
  auto trial = founded();
  const auto item = id<AgendaItemId>("morning");
  trial.run(kFacilitator, SetAgenda{{{item, "", "", ItemKind::activity, Need::required, 0, 30}}});
  trial.run(kFacilitator, StartAgendaItem{item});
  trial.run(kFacilitator, FinishWorkshop{});
  EXPECT_EQ(trial.state.agenda.clock, std::nullopt);
  EXPECT_TRUE(trial.state.agenda.held.at(item).ended_at.has_value());
  EXPECT_EQ(trial.state.status, WorkshopStatus::finished);
}

}  // namespace northstar::core
