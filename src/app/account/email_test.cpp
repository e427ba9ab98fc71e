#include "app/account/email.hpp"

#include <gtest/gtest.h>

namespace northstar::app {
namespace {

TEST(Email, IsTrimmedAndInLowerCase) { EXPECT_EQ(read_email("  Host@Example.ORG "), "host@example.org"); }

TEST(Email, NeedsSomethingOnBothSidesOfOneAt) {
  for (const auto* text : {"", "@", "a@", "@b", "a@b@c", "ab"}) EXPECT_FALSE(read_email(text)) << text;
}

TEST(Email, HoldsNoControlCharacterOrMarkup) {
  for (const auto* text : {"a b@c", "a\n@c", "<a@c>", "a,b@c", "a\x7f@c", "\xff@c"})
    EXPECT_FALSE(read_email(text)) << text;
}

TEST(Email, IsAtMost254BytesLong) {
  EXPECT_TRUE(read_email(std::string(252, 'a') + "@b"));
  EXPECT_FALSE(read_email(std::string(253, 'a') + "@b"));
}

}  // namespace
}  // namespace northstar::app
