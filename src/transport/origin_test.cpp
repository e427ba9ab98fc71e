#include "transport/origin.hpp"

#include <gtest/gtest.h>

namespace northstar::transport {
namespace {

Request request_with(Method method, std::vector<Header> headers) {
  Request request;
  request.method = method;
  request.path = "/api/v1/workshops";
  request.headers = std::move(headers);
  return request;
}

const OriginPolicy policy{{"https://north.example"}};

TEST(Origin, is_scheme_host_and_port_of_an_address) {
  EXPECT_EQ(origin_of("https://North.example/path?x"), "https://north.example");
  EXPECT_EQ(origin_of("https://north.example:443"), "https://north.example");
  EXPECT_EQ(origin_of("http://north.example:8080/"), "http://north.example:8080");
  EXPECT_EQ(origin_of("http://[::1]:80"), "http://[::1]");
  for (const auto* url : {"", "north.example", "ftp://north.example", "https://", "https://user@north.example",
                          "https://:443/x", "https://a:443:443", "https://a:", "https://a:123456", "https://[::1", "https://[]",
                          "https://[::1]x", "https://a]"}) {
    EXPECT_FALSE(origin_of(url)) << url;
  }
}

TEST(Origin, lets_our_own_page_change_something) {
  EXPECT_FALSE(policy.refusal(request_with(Method::post, {{"Origin", "https://north.example"}, {"X-Northstar", "1"}})));
}

TEST(Origin, refuses_changes_of_every_other_page) {
  for (const auto* origin : {"http://north.example", "https://north.example:8443", "https://evil.example", "null",
                             "https://north.example.evil.example", "https://north.example/", ""}) {
    EXPECT_TRUE(policy.refusal(request_with(Method::post, {{"Origin", origin}, {"X-Northstar", "1"}}))) << origin;
  }
}

TEST(Origin, refuses_changes_without_origin_or_without_our_header) {
  EXPECT_TRUE(policy.refusal(request_with(Method::del, {{"X-Northstar", "1"}})));
  EXPECT_TRUE(policy.refusal(request_with(Method::post, {{"Origin", "https://north.example"}})));
  EXPECT_TRUE(policy.refusal(request_with(Method::put, {{"Origin", "https://north.example"}, {"X-Northstar", "0"}})));
}

TEST(Origin, refuses_a_websocket_without_our_origin) {
  auto request = request_with(Method::get, {});
  request.road = Road::websocket;
  EXPECT_TRUE(policy.refusal(request));
  request.headers = {{"Origin", "https://evil.example"}};
  EXPECT_TRUE(policy.refusal(request));
  request.headers = {{"Origin", "https://north.example"}};
  EXPECT_FALSE(policy.refusal(request));
}

TEST(Origin, refuses_readings_that_the_browser_calls_foreign) {
  EXPECT_FALSE(policy.refusal(request_with(Method::get, {})));
  EXPECT_FALSE(policy.refusal(request_with(Method::get, {{"Sec-Fetch-Site", "same-origin"}})));
  EXPECT_TRUE(policy.refusal(request_with(Method::get, {{"Sec-Fetch-Site", "cross-site"}})));
  EXPECT_TRUE(policy.refusal(request_with(Method::get, {{"Sec-Fetch-Site", "same-site"}})));
}

TEST(Origin, takes_the_requests_own_host_when_nothing_is_configured) {
  const OriginPolicy any;
  const Header header{"X-Northstar", "1"};
  EXPECT_FALSE(any.refusal(request_with(Method::post, {{"Host", "pc:8080"}, {"Origin", "http://pc:8080"}, header})));
  EXPECT_FALSE(any.refusal(request_with(Method::post, {{"Host", "pc"}, {"Origin", "https://pc"}, header})));
  EXPECT_TRUE(any.refusal(request_with(Method::post, {{"Host", "pc:8080"}, {"Origin", "http://pc:8081"}, header})));
  EXPECT_TRUE(any.refusal(request_with(Method::post, {{"Host", ""}, {"Origin", "http://"}, header})));
}

TEST(Origin, marks_cookies_secure_only_when_every_address_is_https) {
  EXPECT_EQ(policy.cookie_transport(), CookieTransport::secure);
  EXPECT_EQ(OriginPolicy{}.cookie_transport(), CookieTransport::plain);
  EXPECT_EQ((OriginPolicy{{"https://a", "http://a"}}.cookie_transport()), CookieTransport::plain);
}

}  // namespace
}  // namespace northstar::transport
