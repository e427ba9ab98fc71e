#include "transport/response.hpp"

#include <gtest/gtest.h>

namespace northstar::transport {
namespace {

TEST(Response, states_a_problem_with_its_code) {
  const auto response = problem(403, "foreign_origin", "a \"page\"");
  EXPECT_EQ(response.status, 403);
  EXPECT_EQ(response.headers.front().value, "application/problem+json");
  EXPECT_EQ(response.body.bytes(),
            R"({"type":"about:blank","status":403,"title":"Forbidden","code":"foreign_origin","detail":"a \"page\""})");
}

TEST(Response, keeps_cookies_from_scripts_and_from_plain_lines) {
  EXPECT_EQ(set_cookie("s", "v", 60, CookieTransport::secure).value, "s=v; Path=/; HttpOnly; SameSite=Lax; Max-Age=60; Secure");
  EXPECT_EQ(set_cookie("s", "", 0, CookieTransport::plain).value, "s=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0");
}

TEST(Response, shares_a_body_without_a_copy) {
  const auto shared = std::make_shared<const std::string>("bytes");
  EXPECT_EQ(Body{shared}.bytes().data(), shared->data());
}

}  // namespace
}  // namespace northstar::transport
