#include "transport/assets.hpp"

#include <gtest/gtest.h>

#include <array>

namespace northstar::transport {
namespace {

constexpr std::array<Asset, 2> table{{
    {"/index.html", "text/html", "<html>", "", "i1", Caching::revalidate},
    {"/assets/app-1.js", "text/javascript", "plain", "zipped", "a1", Caching::immutable},
}};

std::optional<Response> get(std::string path, std::vector<Header> headers = {}, Method method = Method::get) {
  Request request;
  request.method = method;
  request.path = std::move(path);
  request.headers = std::move(headers);
  return Assets{table}.find(request);
}

std::string_view header_of(const Response& response, std::string_view name) {
  for (const auto& header : response.headers) {
    if (header.name == name) return header.value;
  }
  return {};
}

TEST(Assets, compresses_for_those_who_take_it) {
  EXPECT_EQ(get("/assets/app-1.js")->body.bytes(), "plain");
  const auto response = get("/assets/app-1.js", {{"Accept-Encoding", "br, gzip"}});
  EXPECT_EQ(response->body.bytes(), "zipped");
  EXPECT_EQ(header_of(*response, "Content-Encoding"), "gzip");
  EXPECT_EQ(header_of(*response, "Vary"), "Accept-Encoding");
  EXPECT_EQ(get("/assets/app-1.js", {{"Accept-Encoding", "gzip;q=0.0, br;q=1"}})->body.bytes(), "plain");
  EXPECT_EQ(get("/assets/app-1.js", {{"Accept-Encoding", "br;q=1, gzip;q=0.5"}})->body.bytes(), "zipped");
}

TEST(Assets, may_be_kept_for_ever_when_their_name_says_so) {
  EXPECT_EQ(header_of(*get("/assets/app-1.js"), "Cache-Control"), "public, max-age=31536000, immutable");
  EXPECT_EQ(header_of(*get("/index.html"), "Cache-Control"), "no-cache");
}

TEST(Assets, answers_304_to_who_has_them) {
  EXPECT_EQ(get("/index.html", {{"If-None-Match", "\"x\", \"i1\""}})->status, 304);
  EXPECT_EQ(get("/index.html", {{"If-None-Match", "\"i0\""}})->status, 200);
  EXPECT_EQ(get("/assets/app-1.js", {{"If-None-Match", "\"a1\""}, {"Accept-Encoding", "gzip"}})->status, 200);
}

TEST(Assets, give_the_page_for_routes_of_the_application_only) {
  EXPECT_EQ(get("/")->body.bytes(), "<html>");
  EXPECT_EQ(get("/j/ABCD2345")->body.bytes(), "<html>");
  EXPECT_FALSE(get("/assets/gone.js"));
  EXPECT_FALSE(get("/api/v1/unknown"));
  EXPECT_FALSE(get("/j/ABCD2345", {}, Method::post));
}

}  // namespace
}  // namespace northstar::transport
