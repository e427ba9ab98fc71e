#include "base/utf8.hpp"

#include <gtest/gtest.h>

namespace northstar::base {

TEST(Utf8, accepts_hangul_emoji_and_empty_text) {
  EXPECT_TRUE(is_utf8(""));
  EXPECT_TRUE(is_utf8("설비가 서고 나서야"));
  EXPECT_TRUE(is_utf8("\U0001F600"));
}

TEST(Utf8, refuses_what_RFC_3629_refuses) {
  EXPECT_FALSE(is_utf8("\x80"));
  EXPECT_FALSE(is_utf8("\xC0\xAF"));
  EXPECT_FALSE(is_utf8("\xED\xA0\x80")) << "a lone surrogate";
  EXPECT_FALSE(is_utf8("\xF4\x90\x80\x80")) << "past U+10FFFF";
  EXPECT_FALSE(is_utf8("\xE3\x80")) << "cut off";
}

TEST(Utf8, counts_code_points) { EXPECT_EQ(count_code_points("라인 A"), 4U); }

TEST(Utf8, trims_ascii_and_wide_spaces_at_both_ends_only) {
  EXPECT_EQ(trim(" \t가 나\xE3\x80\x80\n"), "가 나");
  EXPECT_EQ(trim(" \xC2\xA0 "), "");
}

}  // namespace northstar::base
