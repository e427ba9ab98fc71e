#include "wire/record.hpp"

#include <gtest/gtest.h>

#include "wire/event_codec.hpp"

namespace northstar::wire {
namespace {

constexpr std::string_view kRecord =
    R"({"v":1,"sequence":7,"at":1735693200000,"actor":"p1","events":[{"type":"card_deleted","card":"c1"}]})";

DecodeError error_of(std::string_view bytes) {
  const auto record = decode_record(bytes);
  EXPECT_FALSE(record.has_value()) << bytes;
  return record ? DecodeError{} : record.error();
}

}  // namespace

TEST(Record, comes_back_as_it_went) {
  const auto record = decode_record(kRecord);
  ASSERT_TRUE(record.has_value());
  EXPECT_EQ(record->sequence, 7);
  EXPECT_EQ(record->actor.text(), "p1");
  EXPECT_EQ(encode_record(*record), kRecord);
}

TEST(Record, of_a_later_version_is_refused_as_such) {
  EXPECT_EQ(error_of(R"({"v":2,"sequence":7,"at":0,"events":[],"new_member":1})"),
            (DecodeError{"v", DecodeCode::unknown_version}));
}

TEST(Record, without_a_proper_version_is_refused) {
  EXPECT_EQ(error_of(R"({"sequence":7,"at":0,"events":[]})"), (DecodeError{"v", DecodeCode::missing}));
  EXPECT_EQ(error_of(R"({"v":0,"sequence":7,"at":0,"events":[]})"), (DecodeError{"v", DecodeCode::out_of_range}));
  EXPECT_EQ(error_of(R"({"v":"1","sequence":7,"at":0,"events":[]})"), (DecodeError{"v", DecodeCode::not_an_integer}));
}

TEST(Record, that_is_damaged_is_refused_with_the_place) {
  EXPECT_EQ(error_of(kRecord.substr(0, kRecord.size() - 1)).code, DecodeCode::not_json);
  EXPECT_EQ(error_of(R"({"v":1,"sequence":7,"at":0,"events":[{"type":"card_deleted"}]})"),
            (DecodeError{"events[0].card", DecodeCode::missing}));
}

TEST(Row, comes_back_as_it_went) {
  constexpr std::string_view row =
      R"({"v":1,"event":{"type":"person_described","participant":"p1","person":{"name":"가나"}}})";
  const auto event = decode_row(row);
  ASSERT_TRUE(event.has_value());
  EXPECT_EQ(std::get<core::PersonDescribed>(*event).person.name, "가나");
  EXPECT_EQ(encode_row(*event), row);
}

TEST(Row, of_a_later_version_is_refused_as_such) {
  EXPECT_EQ(decode_row(R"({"v":9,"event":{}})").error().code, DecodeCode::unknown_version);
}

}  // namespace northstar::wire
