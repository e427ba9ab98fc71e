#include "core/text.hpp"

#include <gtest/gtest.h>

#include <string>

namespace northstar::core {
namespace {

using namespace std::string_view_literals;

TEST(Text, TX1_OnlyWellFormedUtf8IsText) {
  for (const auto text : {"\xC3"sv, "\xED\xA0\x80"sv, "\xC0\x80"sv, "\xF5\x80\x80\x80"sv, "a\xFF"sv}) {
    EXPECT_EQ(check_text(text, kParagraph), Reject::not_text);
  }
  for (const auto text : {"장애 대응"sv, "é"sv, "👩‍👩‍👧"sv, ""sv})
    EXPECT_EQ(check_text(text, kParagraph), std::nullopt);
}

TEST(Text, TX2_ControlCharactersAreRefusedButTabAndLineFeed) {
  for (const auto text : {"a\0b"sv, "a\x1B[2J"sv, "\r\n"sv, "\x7F"sv, "a\xC2\x80"sv, "a\xC2\x9F"sv}) {
    EXPECT_EQ(check_text(text, kParagraph), Reject::not_text);
  }
  for (const auto text : {"a\nb"sv, "a\tb"sv, "a\xC2\xA0z"sv}) EXPECT_EQ(check_text(text, kParagraph), std::nullopt);
}

TEST(Text, TX3_ANameStandsOnOneLine) {
  EXPECT_EQ(check_text("Kim\nLee", kName), Reject::not_text);
  EXPECT_EQ(check_text("Kim\tLee", kOptionalName), Reject::not_text);
  EXPECT_EQ(check_text("Kim Lee", kName), std::nullopt);
}

TEST(Text, TX4_ARequiredTextIsNotBlank) {
  for (const auto text : {""sv, "   "sv, "\n\t"sv, "\xE3\x80\x80"sv})
    EXPECT_EQ(check_text(text, kCardText), Reject::empty_text);
  EXPECT_EQ(check_text("   ", kOptionalName), std::nullopt);
  EXPECT_EQ(check_text(" 가 ", kCardText), std::nullopt);
}

TEST(Text, TX5_LengthIsCountedInCodePoints) {
  std::string text;
  for (int i = 0; i < 500; ++i) text += "가";
  EXPECT_EQ(check_text(text, kCardText), std::nullopt);
  EXPECT_EQ(check_text(text + " ", kCardText), Reject::text_too_long);
}

TEST(Text, TX6_DatesAreAsPreciseAsPeopleKnowThemAndExist) {
  for (const auto date : {""sv, "2026"sv, "2026-12"sv, "2026-12-31"sv, "2024-02-29"sv, "2000-02-29"sv}) {
    EXPECT_TRUE(is_date(date)) << date;
  }
  for (const auto date :
       {"26"sv, "2026-"sv, "2026-13"sv, "2026-00"sv, "2026-02-29"sv, "1900-02-29"sv, "2026-04-31"sv, "2026-1-1"sv,
        "2026-01-00"sv, "2026/01"sv, "2026-01/01"sv, "2026-01-01 "sv, "가나"sv, "+026"sv}) {
    EXPECT_FALSE(is_date(date)) << date;
  }
}

}  // namespace
}  // namespace northstar::core
