// HTTP/1.1 over real sockets: what is served, and what bad clients get.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/service/websocket_conformance/raw_client.hpp"
#include "tests/service/websocket_conformance/running_server.hpp"

namespace northstar::conformance {
namespace {

using testing::EndsWith;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;
using namespace std::chrono_literals;

struct HttpTest : testing::Test {
  RunningServer server;
  RawClient client{server.port()};

  std::string answer_to(std::string_view request) {
    client.send(request);
    return client.read_response();
  }

  /// A connection of its own for a request that ends it.
  std::string last_answer_to(std::string_view request) {
    RawClient other{server.port()};
    other.send(request);
    auto answer = other.read_response();
    EXPECT_TRUE(other.is_ended_by_server()) << request;
    return answer;
  }
};

TEST_F(HttpTest, every_answer_has_the_security_headers) {
  for (const auto* target : {"/hello", "/", "/api/v1/nothing", "/api/v1/broken"}) {
    const auto answer = answer_to(get(target));
    EXPECT_THAT(answer, HasSubstr("Content-Security-Policy: default-src 'self'")) << target;
    EXPECT_THAT(answer, HasSubstr("X-Content-Type-Options: nosniff\r\n")) << target;
    EXPECT_THAT(answer, HasSubstr("Referrer-Policy: no-referrer\r\n")) << target;
    EXPECT_THAT(answer, Not(HasSubstr("Access-Control"))) << target;
  }
}

TEST_F(HttpTest, requests_follow_each_other_on_one_connection) {
  EXPECT_THAT(answer_to(get("/hello")), EndsWith("hello"));
  EXPECT_THAT(answer_to(post("/api/v1/echo", "body")), EndsWith("body"));
  EXPECT_THAT(answer_to(get("/nothing.txt")), StartsWith("HTTP/1.1 404"));
  EXPECT_THAT(answer_to(get("/hello")), EndsWith("hello"));
}

TEST_F(HttpTest, pipelined_requests_are_answered_in_order) {
  client.send(post("/api/v1/echo", "1") + get("/hello") + post("/api/v1/echo", "3"));
  EXPECT_THAT(client.read_response(), EndsWith("\r\n\r\n1"));
  EXPECT_THAT(client.read_response(), EndsWith("\r\n\r\nhello"));
  EXPECT_THAT(client.read_response(), EndsWith("\r\n\r\n3"));
}

TEST_F(HttpTest, decodes_the_path) {
  EXPECT_THAT(answer_to(get("/api/v1/names/%EA%B9%80%20a+b")), EndsWith("\r\n\r\n김 a+b"));
}

TEST_F(HttpTest, head_has_the_headers_of_get_alone) {
  client.send("HEAD /hello HTTP/1.1\r\nHost: north.example\r\n\r\n" + get("/hello"));
  EXPECT_THAT(client.read_until("\r\n\r\n"), HasSubstr("Content-Length: 5\r\n"));
  EXPECT_THAT(client.read_until("\r\n\r\n"), StartsWith("HTTP/1.1 200"));
}

TEST_F(HttpTest, tells_the_methods_of_a_path) {
  const auto wrong = answer_to(get("/api/v1/echo"));
  EXPECT_THAT(wrong, StartsWith("HTTP/1.1 405"));
  EXPECT_THAT(wrong, HasSubstr("Allow: POST\r\n"));
  const auto options = answer_to("OPTIONS /hello HTTP/1.1\r\nHost: north.example\r\n\r\n");
  EXPECT_THAT(options, StartsWith("HTTP/1.1 204"));
  EXPECT_THAT(options, HasSubstr("Allow: GET, HEAD, OPTIONS\r\n"));
}

TEST_F(HttpTest, gives_the_page_for_a_route_of_the_application) {
  EXPECT_THAT(answer_to(get("/j/ABCD2345")), EndsWith("<!doctype html>"));
  EXPECT_THAT(answer_to(get("/api/v1/nothing")), HasSubstr("application/problem+json"));
}

TEST_F(HttpTest, hides_what_a_handler_throws) {
  const auto answer = answer_to(get("/api/v1/broken"));
  EXPECT_THAT(answer, StartsWith("HTTP/1.1 500"));
  EXPECT_THAT(answer, Not(HasSubstr("broken\"}")));
}

TEST_F(HttpTest, refuses_changes_of_foreign_pages) {
  const auto change = [](std::string_view headers) {
    return "POST /api/v1/echo HTTP/1.1\r\nHost: north.example\r\nContent-Length: 0\r\n" + std::string{headers} + "\r\n";
  };
  EXPECT_THAT(answer_to(change("X-Northstar: 1\r\nOrigin: http://north.example\r\n")), StartsWith("HTTP/1.1 200"));
  EXPECT_THAT(answer_to(change("X-Northstar: 1\r\n")), StartsWith("HTTP/1.1 403"));
  EXPECT_THAT(answer_to(change("Origin: http://north.example\r\n")), StartsWith("HTTP/1.1 403"));
  EXPECT_THAT(answer_to(change("X-Northstar: 1\r\nOrigin: http://north.example.evil.example\r\n")), StartsWith("HTTP/1.1 403"));
  EXPECT_THAT(answer_to(get("/api/v1/hello", "Sec-Fetch-Site: cross-site\r\n")), StartsWith("HTTP/1.1 403"));
}

TEST_F(HttpTest, refuses_targets_that_lead_elsewhere) {
  for (const auto* target : {"/../etc/passwd", "/%2e%2e/etc/passwd", "/a%2f..%2fb", "/a%00", "/%FF", "/%zz", "//evil.example/",
                             "/hello?a=1&a=2", "http://north.example/hello", "*"}) {
    EXPECT_THAT(last_answer_to(get(target)), StartsWith("HTTP/1.1 400")) << target;
  }
}

TEST_F(HttpTest, refuses_what_is_no_request) {
  EXPECT_THAT(last_answer_to("hello?\r\n\r\n"), StartsWith("HTTP/1.1 400"));
  EXPECT_THAT(last_answer_to("GET /hello HTTP/1.1\r\n\r\n"), StartsWith("HTTP/1.1 400"));
  EXPECT_THAT(last_answer_to("GET /hello HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"), StartsWith("HTTP/1.1 400"));
  EXPECT_THAT(last_answer_to("BREW /hello HTTP/1.1\r\nHost: north.example\r\n\r\n"), StartsWith("HTTP/1.1 501"));
  EXPECT_THAT(last_answer_to("TRACE /hello HTTP/1.1\r\nHost: north.example\r\n\r\n"), StartsWith("HTTP/1.1 501"));
  EXPECT_THAT(last_answer_to("CONNECT evil.example:80 HTTP/1.1\r\nHost: north.example\r\n\r\n"), StartsWith("HTTP/1.1 501"));
}

TEST_F(HttpTest, refuses_headers_over_the_limit) {
  EXPECT_THAT(last_answer_to(get("/hello", "X-Large: " + std::string(20'000, 'x') + "\r\n")), StartsWith("HTTP/1.1 431"));
}

TEST_F(HttpTest, takes_a_body_up_to_the_routes_limit) {
  EXPECT_THAT(answer_to(post("/api/v1/echo", std::string(64 * 1024, 'x'))), StartsWith("HTTP/1.1 200"));
  EXPECT_THAT(answer_to(post("/api/v1/documents", std::string(1024 * 1024, 'x'))), StartsWith("HTTP/1.1 200"));
  EXPECT_THAT(last_answer_to(post("/api/v1/echo", std::string(64 * 1024 + 1, 'x'))), StartsWith("HTTP/1.1 413"));
}

TEST_F(HttpTest, counts_chunks_against_the_limit) {
  const std::string head = "POST /api/v1/echo HTTP/1.1\r\nHost: north.example\r\nOrigin: http://north.example\r\nX-Northstar: 1\r\n"
                           "Transfer-Encoding: chunked\r\n\r\n";
  EXPECT_THAT(answer_to(head + "3\r\nabc\r\n0\r\n\r\n"), EndsWith("\r\n\r\nabc"));
  EXPECT_THAT(last_answer_to(head + "10001\r\n" + std::string(65'537, 'x')), StartsWith("HTTP/1.1 413"));
  EXPECT_THAT(last_answer_to(head + "3;" + std::string(30'000, 'x')), StartsWith("HTTP/1.1 4"));
}

TEST_F(HttpTest, tells_a_waiting_client_to_go_on) {
  client.send("POST /api/v1/echo HTTP/1.1\r\nHost: north.example\r\nOrigin: http://north.example\r\nX-Northstar: 1\r\n"
              "Expect: 100-continue\r\nContent-Length: 2\r\n\r\n");
  EXPECT_EQ(client.read_until("\r\n\r\n"), "HTTP/1.1 100 Continue\r\n\r\n");
  EXPECT_THAT(answer_to("ok"), EndsWith("\r\n\r\nok"));
}

TEST_F(HttpTest, ends_the_connection_when_asked) {
  EXPECT_THAT(last_answer_to(get("/hello", "Connection: close\r\n")), HasSubstr("Connection: close\r\n"));
  EXPECT_THAT(last_answer_to("GET /hello HTTP/1.0\r\nHost: north.example\r\n\r\n"), EndsWith("hello"));
}

/// A request that begins and never ends is cut off, and others are served meanwhile.
void expect_cut_off(transport::Limits limits, std::string_view beginning) {
  RunningServer server{limits};
  RawClient slow{server.port()};
  slow.send(beginning);
  RawClient other{server.port()};
  other.send(get("/hello"));
  EXPECT_THAT(other.read_response(), EndsWith("hello"));
  EXPECT_TRUE(slow.is_ended_by_server());
}

TEST(SlowHttpClient, is_cut_off_in_its_headers) { expect_cut_off({.header_ms = 50ms}, "GET /hello HTTP/1.1\r\nHost: nor"); }

TEST(SlowHttpClient, is_cut_off_in_its_body) {
  auto request = post("/api/v1/echo", std::string(1000, 'x'));
  request.resize(request.size() - 1);
  expect_cut_off({.transfer_ms = 50ms, .transfer_bytes_per_s = 100'000'000}, request);
}

TEST(SlowHttpClient, is_cut_off_when_it_says_nothing) { expect_cut_off({.keep_alive_ms = 200ms}, ""); }

TEST(FullServer, sends_the_next_client_away) {
  RunningServer server{{.connections = 1}};
  RawClient first{server.port()};
  first.send(get("/hello"));
  EXPECT_THAT(first.read_response(), EndsWith("hello"));
  RawClient second{server.port()};
  EXPECT_THAT(second.read_until("\r\n\r\n"), StartsWith("HTTP/1.1 503"));
}

}  // namespace
}  // namespace northstar::conformance
