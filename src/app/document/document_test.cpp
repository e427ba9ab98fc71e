#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <string>
#include <utility>

#include "app/document/read_document.hpp"
#include "app/document/rehearsal.hpp"
#include "app/document/write_document.hpp"
#include "core/activity/preset.hpp"
#include "core/agenda/template.hpp"
#include "core/workshop/project.hpp"

namespace northstar::app::document {
namespace {

using namespace core;  // The test names some forty commands.

constexpr Viewer kFacilitator{{}, Role::facilitator};

std::string example() {
  std::ifstream file{NORTHSTAR_SOURCE_DIR "/examples/workshop-case.json", std::ios::binary};
  return {std::istreambuf_iterator<char>{file}, {}};
}

template <class SomeId>
SomeId id(std::string_view text) {
  return SomeId::parse(text).value();
}

std::string exported(const Workshop& workshop) {
  return write_document(project(workshop, kFacilitator), workshop.description.lang);
}

/// The one workshop of a document that must be right.
Workshop read(const std::string& text) {
  const auto cases = read_document(text);
  if (!cases) {
    ADD_FAILURE() << cases.error().path << ": " << cases.error().what;
    return {};
  }
  return cases->front().workshop;
}

/// The example with `what` replaced by `with`, at its first place after `after`.
std::string spoilt(std::string_view after, std::string_view what, std::string_view with) {
  auto text = example();
  const auto from = text.find(after);
  const auto at = from == std::string::npos ? from : text.find(what, from);
  if (at == std::string::npos) {
    ADD_FAILURE() << "the example has no " << what << " after " << after;
    return text;
  }
  return text.replace(at, what.size(), with);
}

TEST(Document, given_the_example_then_all_of_it_is_in_the_workshop) {
  const auto workshop = read(example());
  EXPECT_EQ(workshop.description.reference, "ko-mfg-dev");
  EXPECT_EQ(workshop.status, WorkshopStatus::finished);
  EXPECT_EQ(workshop.participants.list.size(), 12U);
  EXPECT_EQ(workshop.participants.groups.size(), 3U);
  EXPECT_EQ(workshop.cards.list.size(), 50U);
  EXPECT_EQ(workshop.outcomes.list.size(), 6U);
  EXPECT_EQ(workshop.retrospective.notes.size(), 3U);
  EXPECT_EQ(workshop.retrospective.returns.size(), 10U);
  const auto& vote = workshop.votes.list.at(id<RoundId>("vote-1-barriers"));
  EXPECT_EQ(vote.status, RoundStatus::closed);
  EXPECT_EQ(vote.voters.size(), 12U);
  EXPECT_EQ(vote.options.size(), 12U);
  EXPECT_EQ(workshop.outcomes.list.at(id<CardId>("O05")).baseline, Amount{});
  EXPECT_EQ(workshop.outcomes.list.at(id<CardId>("O05")).target, Amount{95'000});
  EXPECT_EQ(workshop.cards.list.at(id<CardId>("C01")).author, id<ParticipantId>("P-B03"));
}

TEST(Document, given_the_example_when_it_goes_out_and_comes_back_then_nothing_has_changed) {
  const auto workshop = read(example());
  const auto text = exported(workshop);
  const auto again = read(text);
  EXPECT_EQ(exported(again), text);
  EXPECT_TRUE(again == workshop);
}

ParticipantId ann() { return id<ParticipantId>("ann"); }
ParticipantId bob() { return id<ParticipantId>("bob"); }

CreateWorkshop titled(std::string title) {
  Description description;
  description.title = std::move(title);
  description.lang = Language::en;
  return {std::move(description)};
}

void add_people(Script& script) {
  script.by_server("", titled("Everything \"at\" once"));
  script.by_server("", SetAgenda{agenda_of(Template::standard)});
  for (const auto* name : {"ann", "bob", "eve", "dan"}) {
    script.by_server("",
                     AddParticipant{id<ParticipantId>(name), Side::business, Role::facilitator, "", {name, "", ""}});
  }
  script.begin_activities(Script::Activities::run);
}

void add_cards(Script& script) {
  script.start(ActivityKind::write, Stage::barrier, Authorship::anonymous);
  for (const auto* card : {"B1", "B2", "B3", "B4", "B5"}) {
    script.by("", ann(), AddCard{id<CardId>(card), Stage::barrier, "left", std::string{"Card "} + card, {7, -9}});
  }
  script.start(ActivityKind::reveal, Stage::barrier, Authorship::anonymous);
  script.by("", bob(), AddComment{id<CommentId>("K1"), id<CardId>("B1"), "Line one\nline two"});
  script.start(ActivityKind::write, Stage::outcome);
  script.by("", ann(), AddCard{id<CardId>("O1"), Stage::outcome, "", "Outcome", {}});
  script.start(ActivityKind::reveal, Stage::outcome);
  script.by("", bob(), CreateCluster{id<ClusterId>("G1"), Stage::barrier, "", {id<CardId>("B1"), id<CardId>("B2")}});
  script.by("", bob(), LinkCards{id<LinkId>("L1"), id<CardId>("B1"), id<CardId>("B2"), LinkKind::causes});
}

void add_rounds(Script& script) {
  const std::vector options{id<OptionId>("B3"), id<OptionId>("B4")};
  for (const auto* round : {"V1", "V2", "V3"}) {
    script.by("", ann(), OpenVote{id<RoundId>(round), "Which?", Stage::barrier, OptionKind::card, {}, options});
    for (const auto* voter : {"ann", "bob", "eve"}) {
      script.by("", id<ParticipantId>(voter), CastBallot{id<RoundId>(round), {{options[0], 2}, {options[1], 1}}});
    }
  }
  script.by("", ann(), CloseVote{id<RoundId>("V1")});
  script.by("", ann(), CancelVote{id<RoundId>("V2")});
  script.by("", ann(),
            OpenVote{id<RoundId>("V4"), "Groups", Stage::barrier, OptionKind::cluster, {}, {id<OptionId>("G1")}});
  script.by("", ann(), CloseVote{id<RoundId>("V4")});
  script.by("", ann(), OpenRating{id<RoundId>("R1"), "Rate", Stage::barrier, options});
  for (const auto* rater : {"ann", "bob", "eve"}) {
    script.by("", id<ParticipantId>(rater), CastRating{id<RoundId>("R1"), {{options[0], 5, 1}}});
  }
  script.by("", ann(), CloseRating{id<RoundId>("R1")});
}

void add_the_rest(Script& script) {
  const auto outcome = id<CardId>("O1");
  script.by("", ann(), RecordDecision{id<DecisionId>("D1"), "We take it", "because", {id<CardId>("B3")}, {}});
  OutcomeChange change;
  change.metric = "share";
  change.baseline = Amount{12'345};
  change.due = "2027-03";
  change.signal = Signal::leading;
  script.by("", ann(), DefineOutcome{outcome, change});
  script.by("", bob(), GiveConsensus{outcome, 2, "not sure"});
  script.by("", bob(), AddAction{id<ActionId>("A1"), {"Call them", bob(), "2027", outcome, ActionStatus::done}});
  script.by("", bob(), AddNote{id<NoteId>("N1"), NoteKind::trial, "Shorter"});
  script.by("", ann(), MergeCards{id<CardId>("B4"), {id<CardId>("B3")}});
  script.by("", ann(), MergeCards{id<CardId>("B5"), {id<CardId>("B4")}});
  script.by("", ann(), DeleteCard{id<CardId>("B2")});
  script.by("", ann(), ChangeRole{id<ParticipantId>("eve"), Role::observer});
  script.by("", ann(), RemoveParticipant{id<ParticipantId>("dan")});
  script.by("", bob(), MarkDone{});
}

/// A workshop with one of everything that a day leaves behind.
Workshop everything() {
  Script script;
  add_people(script);
  add_cards(script);
  add_rounds(script);
  add_the_rest(script);
  auto made = rehearse(script);
  if (!made) ADD_FAILURE() << made.error().what;
  return made.value_or(Workshop{});
}

TEST(Document, given_one_of_everything_when_it_goes_out_and_comes_back_then_nothing_has_changed) {
  const auto workshop = everything();
  ASSERT_EQ(workshop.cards.list.size(), 6U);
  const auto text = exported(workshop);
  const auto again = read(text);
  EXPECT_EQ(exported(again), text);
  // What no document holds: who voted in rounds that are not closed, and who wrote what is anonymous.
  auto told = project(workshop, kFacilitator);
  told.votes.box.clear();
  for (auto& [round, vote] : told.votes.list) {
    if (vote.status != RoundStatus::closed) vote.voters.clear();
  }
  EXPECT_TRUE(again == told);
}

TEST(Document, given_a_hidden_card_then_no_document_holds_it_not_even_its_authors) {
  Script script;
  add_people(script);
  script.start(ActivityKind::write, Stage::barrier, Authorship::anonymous);
  script.by("", ann(), AddCard{id<CardId>("B1"), Stage::barrier, "", "Nobody knows", {}});
  const auto made = rehearse(script);
  ASSERT_TRUE(made);
  const auto text = write_document(project(*made, {ann(), Role::facilitator}), Language::en);
  EXPECT_EQ(text.find("Nobody knows"), std::string::npos);
  EXPECT_TRUE(read_document(text));
}

TEST(Document, given_an_anonymous_card_then_its_authors_own_document_does_not_name_them) {
  auto workshop = everything();
  const auto text = write_document(project(workshop, {ann(), Role::facilitator}), Language::en);
  EXPECT_EQ(text, exported(workshop));
}

TEST(Document, given_a_draft_then_it_stays_one) {
  Script script;
  script.by_server("", titled("Soon"));
  script.by_server("", PlanActivities{activities_of(Template::half_day)});
  const auto made = rehearse(script);
  ASSERT_TRUE(made);
  EXPECT_TRUE(read(exported(*made)) == *made);
}

struct Spoilt {
  std::string_view name;
  std::string_view after;
  std::string_view what;
  std::string_view with;
  /// Parts of the path and of the message.
  std::string_view path;
  std::string_view says;
};

class SpoiltDocument : public testing::TestWithParam<Spoilt> {};

TEST_P(SpoiltDocument, given_a_fault_then_it_is_told_with_its_place) {
  const auto& spoiling = GetParam();
  const auto cases = read_document(spoilt(spoiling.after, spoiling.what, spoiling.with));
  ASSERT_FALSE(cases);
  EXPECT_NE(cases.error().path.find(spoiling.path), std::string::npos) << cases.error().path;
  EXPECT_NE(cases.error().what.find(spoiling.says), std::string::npos) << cases.error().what;
  EXPECT_FALSE(cases.error().hint.empty());
}

constexpr Spoilt kSpoilt[] = {
    {"not_json", "{", "{", "{{", "byte 1", "unexpected_character"},
    {"other_format", "\"format\"", "workshop-case/1", "workshop-case/9", "format", "not known"},
    {"no_cases", "{", "\"cases\"", "\"none\"", "", "no case"},
    {"huge_number", "\"outcomes\"", "64", "1e400", "cases[0].outcomes[0].baseline", "three decimals"},
    {"four_decimals", "\"outcomes\"", "64", "64.1234", "cases[0].outcomes[0].baseline", "three decimals"},
    {"text_for_number", "\"ballots\"", "\"dots\": 1", "\"dots\": \"1\"", "cases[0].ballots[0].dots", "whole number"},
    {"number_for_text", "\"cases\"", "\"ko-mfg-dev\"", "7", "cases[0].id", "a text is expected"},
    {"no_title", "\"cases\"", "\"title\"", "\"titel\"", "cases[0]", "'title' is missing"},
    {"odd_side", "\"participants\"", "\"business\"", "\"sales\"", "cases[0].participants[0].side", "no side"},
    {"odd_time", "\"timetable\"", "09:30", "9:30", "cases[0].timetable[0].start", "no time"},
    {"overlapping_blocks", "\"timetable\"", "10:30", "10:50", "cases[0].timetable", "bad_timetable"},
    {"same_person_twice", "\"participants\"", "P-B02", "P-B01", "cases[0].participants[1]", "twice"},
    {"same_card_twice", "\"cards\"", "\"C02\"", "\"C01\"", "cases[0].cards[1]", "twice"},
    {"bad_id", "\"cards\"", "\"C02\"", "\"C 02\"", "cases[0].cards[1].id", "not an id"},
    {"unknown_author", "\"cards\"", "P-B03", "P-B99", "cases[0].cards[0].author", "nobody"},
    {"author_of_other_side", "\"cards\"", "\"business\"", "\"it\"", "cases[0].cards[0].author_side", "another side"},
    {"link_to_nowhere", "\"resolves\"", "\"C02\"", "\"C99\"", "cards[13].links[0]", "no card"},
    {"link_that_does_not_fit", "\"cards\"", "resolves", "blocks", "cards[12].links[0]", "wrong_kind"},
    {"over_limit", "\"ballots\"", "\"dots\": 1", "\"dots\": 3", "ballots (vote-1-barriers, P-B01)", "over_limit"},
    {"over_budget", "\"ballots\"", "\"dots\": 1", "\"dots\": 2", "ballots (vote-1-barriers, P-B01)", "over_budget"},
    {"vote_for_nothing", "\"ballots\"", "\"B08\"", "\"S08\"", "ballots (vote-1-barriers, P-B01)", "unknown_option"},
    {"vote_in_no_round", "\"ballots\"", "vote-1-barriers", "vote-9", "cases[0].ballots[0].round", "no such round"},
    {"wrong_count_of_cards", "\"tallies\"", "\"cards\": 12", "\"cards\": 13", "tallies.vote-1-barriers.cards",
     "12 cards"},
    {"outcome_without_card", "\"outcomes\": [", "\"O01\"", "\"O99\"", "cases[0].outcomes[0]", "no card"},
    {"bad_date", "\"outcomes\": [", "2026-12", "2026-13", "cases[0].outcomes[0]", "bad_date"},
    {"return_off_the_scale", "\"roti_1to5\"", "4", "6", "roti_1to5.P-B01", "out_of_range"},
};

INSTANTIATE_TEST_SUITE_P(Document, SpoiltDocument, testing::ValuesIn(kSpoilt),
                         [](const auto& spoilt) { return std::string{spoilt.param.name}; });

}  // namespace
}  // namespace northstar::app::document
