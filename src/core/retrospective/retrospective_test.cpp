#include "core/retrospective/retrospective.hpp"

#include <gtest/gtest.h>

#include "core/retrospective/decide.hpp"
#include "core/retrospective/evolve.hpp"
#include "core/vote/room_fixture.hpp"

namespace northstar::core {
namespace {

using fixture::after;
using fixture::id;
using fixture::Room;

const auto kNote = id<NoteId>("n1");
const AddNote kAdd{kNote, NoteKind::trial, "start at the line"};

template <class Command>
auto when(const Retrospective& retrospective, const Command& command, std::string_view who = "b2") {
  return decide(retrospective, Room().as(who), command);
}

TEST(Retrospective, RE1_keeps_notes_with_their_author) {
  auto retrospective = after(Retrospective{}, *when({}, kAdd));
  EXPECT_EQ(retrospective.notes.at(kNote), (Note{NoteKind::trial, "start at the line", id<ParticipantId>("b2")}));
  EXPECT_EQ(when(retrospective, kAdd).error(), Reject::already_exists);
  EXPECT_EQ(when({}, AddNote{kNote, NoteKind::keep, ""}).error(), Reject::empty_text);
  EXPECT_EQ(when({}, AddNote{kNote, NoteKind::keep, std::string(501, 'x')}).error(), Reject::text_too_long);
  for (std::size_t i = 1; i < kMaxNotes; ++i) retrospective.notes[id<NoteId>("other-" + std::to_string(i))] = {};
  EXPECT_EQ(when(retrospective, AddNote{id<NoteId>("one-more"), NoteKind::keep, "x"}).error(), Reject::too_many);
}

TEST(Retrospective, RE2_edits_the_text_and_nothing_else) {
  const auto retrospective = after(Retrospective{}, *when({}, kAdd));
  const auto edited = after(retrospective, *when(retrospective, EditNote{kNote, "start on the floor"}, "i1"));
  EXPECT_EQ(edited.notes.at(kNote), (Note{NoteKind::trial, "start on the floor", id<ParticipantId>("b2")}));
  EXPECT_TRUE(when(edited, EditNote{kNote, "start on the floor"})->empty());
  EXPECT_EQ(when(edited, EditNote{kNote, ""}).error(), Reject::empty_text);
  EXPECT_EQ(when({}, EditNote{kNote, "x"}).error(), Reject::unknown_note);
  EXPECT_TRUE(after(edited, *when(edited, RemoveNote{kNote})).notes.empty());
  EXPECT_EQ(when({}, RemoveNote{kNote}).error(), Reject::unknown_note);
}

TEST(Retrospective, RE3_rates_ones_own_time_once) {
  auto retrospective = after(Retrospective{}, *when({}, RateReturn{3}));
  EXPECT_TRUE(when(retrospective, RateReturn{3})->empty());
  retrospective = after(retrospective, *when(retrospective, RateReturn{5}));
  retrospective = after(retrospective, *when(retrospective, RateReturn{1}, "i1"));
  EXPECT_EQ(retrospective.returns,
            (std::map<ParticipantId, int>{{id<ParticipantId>("b2"), 5}, {id<ParticipantId>("i1"), 1}}));
  EXPECT_EQ(when({}, RateReturn{0}).error(), Reject::out_of_range);
  EXPECT_EQ(when({}, RateReturn{6}).error(), Reject::out_of_range);
}

TEST(Retrospective, RE4_is_a_persons) {
  EXPECT_EQ(decide(Retrospective{}, fixture::server(), kAdd).error(), Reject::unknown_participant);
  EXPECT_EQ(decide(Retrospective{}, fixture::server(), RateReturn{3}).error(), Reject::unknown_participant);
}

}  // namespace
}  // namespace northstar::core
