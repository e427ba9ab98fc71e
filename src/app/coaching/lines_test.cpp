#include "app/coaching/lines.hpp"

#include <gtest/gtest.h>

namespace northstar::app {
namespace {

TEST(Lines, LoseTheirCarriageReturn) { EXPECT_EQ(clean_line("고객이 앱을 쓴다\r"), "고객이 앱을 쓴다"); }

TEST(Lines, AreMadeUtf8) { EXPECT_EQ(clean_line("a\xFF\xEA\xB0z"), "a\uFFFD\uFFFD\uFFFDz"); }

TEST(Lines, AreReadFromAFileThatIsThere) {
  Options options;
  options.operands = {NORTHSTAR_SOURCE_DIR "/tools/train/statements.tsv"};
  const auto lines = read_lines(options);
  ASSERT_TRUE(lines);
  EXPECT_EQ(lines->front(), "lang\tlabel\ttext");
  options.operands = {NORTHSTAR_SOURCE_DIR "/no such file"};
  EXPECT_EQ(read_lines(options).error(), exit_failed);
}

}  // namespace
}  // namespace northstar::app
