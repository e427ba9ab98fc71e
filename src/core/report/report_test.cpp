#include "core/report/report.hpp"

#include <gtest/gtest.h>

#include "core/report/markdown.hpp"
#include "core/report/markdown_text.hpp"
#include "core/report/words.hpp"
#include "core/vote/room_fixture.hpp"
#include "core/workshop/project.hpp"

namespace northstar::core {
namespace {

using fixture::id;

/// The room of the fixture as a workshop, with something of everything in it.
struct Day : Workshop {
  Day() {
    const fixture::Room room;
    participants = room.participants;
    cards = room.cards;
    clusters = room.clusters;
    description.title = "Line stops";
    participants.people[id<ParticipantId>("b1")] = {"Ada", "Plant", "Head"};
    card("B01").text = "alarms are switched off";
    card("O01").text = "operators act at once";
    card("S01").text = "fewer alarms";
    links.list[id<LinkId>("l1")] = {id<CardId>("O01"), id<CardId>("S01"), LinkKind::results_from};
    auto& outcome = outcomes.list[id<CardId>("O01")];
    outcome.actor = "Operators";
    outcome.behaviour = "act on alarms";
    outcome.owner = id<ParticipantId>("b1");
    consensus.list[id<CardId>("O01")][id<ParticipantId>("b1")] = {2, "too soon"};
    actions.list[id<ActionId>("a1")] = {"call them", id<ParticipantId>("b1"), "2027-03", {}, ActionStatus::open};
    retrospective.notes[id<NoteId>("n1")] = {NoteKind::trial, "begin at the line", id<ParticipantId>("b1")};
    retrospective.returns[id<ParticipantId>("b1")] = 4;
    ratings.decisions[id<DecisionId>("d1")] = {"go", "it matters", {id<CardId>("B01")}, {id<CardId>("B02")}};
    ratings.qualities = {{Side::business, "security", 5}};
  }
  Card& card(std::string_view name) { return cards.list.at(id<CardId>(name)); }
  /// Closes a vote on B01 and B02 in which everybody of `sides` gave B01 a dot.
  void vote(const std::vector<std::optional<Side>>& sides) {
    Vote vote;
    vote.name = "barriers";
    vote.options = {id<OptionId>("B01"), id<OptionId>("B02")};
    vote.status = RoundStatus::closed;
    for (const auto side : sides) vote.ballots.push_back({side, {{id<OptionId>("B01"), 1}}});
    votes.list[id<RoundId>("v1")] = vote;
  }
};

bool holds(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }

TEST(Report, RP1_holds_only_what_its_reader_may_see) {
  Day day;
  day.card("hidden").text = "secret of b1";
  day.card("B03").authorship = Authorship::anonymous;
  const Viewer author{id<ParticipantId>("b1"), Role::facilitator};
  const Viewer reader{id<ParticipantId>("i2"), Role::participant};
  EXPECT_FALSE(holds(markdown(project(day, reader), Language::en), "secret of b1"));
  EXPECT_FALSE(holds(markdown(project(day, author), Language::en), "secret of b1"));
  EXPECT_EQ(markdown(project(day, author), Language::ko), markdown(project(day, reader), Language::ko));
}

TEST(Report, RP2_holds_live_cards_by_stage_and_cluster) {
  const auto found = report(Day());
  ASSERT_EQ(found.stages.size(), 3U);
  EXPECT_EQ(found.stages[0].stage, Stage::barrier);
  ASSERT_EQ(found.stages[0].clusters.size(), 2U);
  EXPECT_EQ(found.stages[0].clusters[0].name, "mine");
  EXPECT_EQ(found.stages[0].clusters[0].cards.size(), 2U);
  EXPECT_EQ(found.stages[1].clusters[0].name, std::nullopt);
}

TEST(Report, RP2_leaves_out_what_was_deleted_or_merged_and_what_linked_to_it) {
  Day day;
  day.card("S01").status = CardStatus::deleted;
  day.card("B01").status = CardStatus::merged;
  const auto found = report(day);
  EXPECT_EQ(found.stages.size(), 2U);
  EXPECT_EQ(found.stages[0].clusters[0].cards.size(), 1U);
  EXPECT_TRUE(found.links.empty());
  EXPECT_TRUE(found.outcomes.at(0).solutions.empty());
}

TEST(Report, RP3_holds_closed_rounds_only) {
  Day day;
  day.vote({Side::business, Side::business, Side::it});
  EXPECT_EQ(report(day).votes.size(), 1U);
  day.votes.list.begin()->second.status = RoundStatus::open;
  EXPECT_TRUE(report(day).votes.empty());
  day.votes.list.begin()->second.status = RoundStatus::cancelled;
  EXPECT_TRUE(report(day).votes.empty());
}

TEST(Report, RP3_says_why_sides_or_results_are_withheld) {
  Day day;
  day.vote({std::nullopt, std::nullopt, std::nullopt});
  const auto sideless = markdown(day, Language::en);
  EXPECT_TRUE(holds(sideless, text_of(Word::sides_withheld, Language::en)));
  EXPECT_FALSE(holds(sideless, text_of(Word::overlap, Language::en)));
  day.vote({});
  EXPECT_TRUE(holds(markdown(day, Language::en), text_of(Word::too_few, Language::en)));
}

TEST(Report, RP3_splits_a_vote_where_sides_are_shown) {
  Day day;
  std::vector<std::optional<Side>> sides(4, Side::business);
  sides.insert(sides.end(), 4, Side::it);
  day.vote(sides);
  const auto text = markdown(day, Language::en);
  EXPECT_TRUE(holds(text, "| alarms are switched off | 8 | 4 | 4 | 0 |"));
  EXPECT_TRUE(holds(text, "Dots on the same options: 100%"));
}

TEST(Report, RP4_has_a_frame_in_either_language_around_peoples_own_words) {
  const auto english = markdown(Day(), Language::en);
  const auto korean = markdown(Day(), Language::ko);
  for (const auto* own : {"Line stops", "Ada", "operators act at once", "too soon", "call them", "begin at the line"}) {
    EXPECT_TRUE(holds(english, own)) << own;
    EXPECT_TRUE(holds(korean, own)) << own;
  }
  for (const auto word :
       {Word::outcomes, Word::actions, Word::decisions, Word::gaps, Word::retrospective, Word::roti}) {
    EXPECT_TRUE(holds(english, text_of(word, Language::en))) << text_of(word, Language::en);
    EXPECT_TRUE(holds(korean, text_of(word, Language::ko))) << text_of(word, Language::ko);
  }
}

TEST(Report, RP4_has_every_word_in_both_languages) {
  for (std::size_t i = 0; i < kWordCount; ++i) {
    EXPECT_FALSE(text_of(static_cast<Word>(i), Language::ko).empty()) << i;
    EXPECT_FALSE(text_of(static_cast<Word>(i), Language::en).empty()) << i;
  }
  EXPECT_EQ(text_of(Word::importance, Language::en), "Importance");
  EXPECT_EQ(text_of(Word::gaps, Language::en), "Gaps");
}

TEST(MarkdownText, RP5_lets_nothing_become_markup) {
  EXPECT_EQ(markdown_text("<script>alert(1)</script>"), "&lt;script&gt;alert(1)&lt;/script&gt;");
  EXPECT_EQ(markdown_text("[a](javascript:x) ![b](c)"), "\\[a\\](javascript:x) !\\[b\\](c)");
  EXPECT_EQ(markdown_text("*a* _b_ `c` ~~d~~ $e$ a|b \\"), "\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~ \\$e\\$ a\\|b \\\\");
  EXPECT_EQ(markdown_text("https://x.y www.x.y WWW.x a@b.c"), "https\\://x.y www\\.x.y WWW\\.x a\\@b.c");
  EXPECT_EQ(markdown_text("AT&T &lt;"), "AT&amp;T &amp;lt;");
}

TEST(MarkdownText, RP5_lets_no_text_begin_a_block) {
  EXPECT_EQ(markdown_text("# a"), "\\# a");
  EXPECT_EQ(markdown_text("- a"), "\\- a");
  EXPECT_EQ(markdown_text("+ a"), "\\+ a");
  EXPECT_EQ(markdown_text("=== "), "\\===");
  EXPECT_EQ(markdown_text("12. a"), "12\\. a");
  EXPECT_EQ(markdown_text("1) a"), "1\\) a");
  EXPECT_EQ(markdown_text("> a"), "&gt; a");
  EXPECT_EQ(markdown_text("a\n\n# b\n\tc"), "a # b c");
  EXPECT_EQ(markdown_text("     code"), "code");
}

TEST(MarkdownText, RP5_leaves_plain_text_alone) {
  EXPECT_EQ(markdown_text("알림 후 15분 안에 (3.5시간)"), "알림 후 15분 안에 (3.5시간)");
  EXPECT_EQ(markdown_text("a - b: c, d; 3.14"), "a - b: c, d; 3.14");
  EXPECT_EQ(markdown_text(" \n"), "—");
}

}  // namespace
}  // namespace northstar::core
