#include "transport/request.hpp"

#include <gtest/gtest.h>

namespace northstar::transport {
namespace {

TEST(Request, finds_headers_without_regard_to_case) {
  Request request;
  request.headers = {{"X-Northstar", "1"}, {"host", "first"}, {"Host", "second"}};
  EXPECT_EQ(request.header("x-northstar"), "1");
  EXPECT_EQ(request.header("HOST"), "first");
  EXPECT_FALSE(request.header("Origin"));
}

TEST(Request, finds_whole_tokens_of_a_list) {
  EXPECT_TRUE(has_token("keep-alive, Upgrade", "upgrade"));
  EXPECT_FALSE(has_token("keep-alive, Upgrades", "upgrade"));
  EXPECT_FALSE(has_token("", "upgrade"));
}

TEST(Request, reads_cookies_and_keeps_the_first_of_a_name) {
  const auto cookies = parse_cookies("session=abc=def; lang=ko;bad; session=other");
  EXPECT_EQ(cookies, (Parameters{{"session", "abc=def"}, {"lang", "ko"}}));
}

}  // namespace
}  // namespace northstar::transport
