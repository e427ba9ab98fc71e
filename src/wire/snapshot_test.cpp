#include "wire/snapshot.hpp"

#include <gtest/gtest.h>

namespace northstar::wire {
namespace {

template <class Id>
Id id(std::string_view text) {
  return *Id::parse(text);
}

core::Workshop workshop() {
  core::Workshop result;
  const auto person = id<core::ParticipantId>("p1");
  result.description.title = "납기";
  result.participants.list[person].side = core::Side::it;
  result.participants.people[person].name = "CANARY-NAME";
  result.votes.box[id<core::RoundId>("v1")][person] = {.choices = {{id<core::OptionId>("CANARY-OPTION"), 2}}};
  result.ratings.box[id<core::RoundId>("r1")][person] = {{id<core::OptionId>("CANARY-RATED"), 2, 3}};
  return result;
}

}  // namespace

TEST(Snapshot, comes_back_without_what_has_rows_of_its_own) {
  const auto snapshot = decode_snapshot(encode_snapshot(120, workshop()));
  ASSERT_TRUE(snapshot.has_value());
  auto expected = workshop();
  expected.participants.people.clear();
  expected.votes.box.clear();
  expected.ratings.box.clear();
  EXPECT_EQ(snapshot->sequence, 120);
  EXPECT_EQ(snapshot->workshop, expected);
}

TEST(Snapshot, holds_neither_names_nor_open_ballots) {
  EXPECT_EQ(encode_snapshot(120, workshop()).find("CANARY"), std::string::npos);
}

TEST(Snapshot, of_a_later_version_is_refused_as_such) {
  EXPECT_EQ(decode_snapshot(R"({"v":2})").error(), (DecodeError{"v", DecodeCode::unknown_version}));
}

}  // namespace northstar::wire
