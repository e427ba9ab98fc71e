#include "transport/log.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace northstar::transport {
namespace {

TEST(Log, writes_one_line_of_json) {
  EXPECT_EQ(log_line({1'700'000'000'042}, Level::warning, "slow", {{"ms", std::int64_t{7}}, {"what", std::string_view{"읽기"}}}),
            "{\"at\":\"2023-11-14T22:13:20.042Z\",\"level\":\"warning\",\"event\":\"slow\",\"ms\":7,\"what\":\"읽기\"}\n");
}

TEST(Log, cannot_be_made_to_write_a_second_line) {
  const auto line = log_line({}, Level::info, "x", {{"what", std::string_view{"a\nb\r\x1b[2J\x7f\"\\\xC2\x85\xE2\x80\xA8\xFF"}}});
  EXPECT_EQ(std::ranges::count(line, '\n'), 1);
  EXPECT_NE(line.find(R"("a\u000ab\u000d\u001b[2J\u007f\"\\???")"), std::string::npos) << line;
}

}  // namespace
}  // namespace northstar::transport
