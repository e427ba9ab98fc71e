#include "transport/response_head.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace northstar::transport {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(ResponseHead, has_length_and_connection) {
  const auto head = render_head(json(200, "{}"), "X-Safe: 1\r\n", Persistence::keep_alive);
  EXPECT_TRUE(head.starts_with("HTTP/1.1 200 OK\r\n"));
  EXPECT_THAT(head, HasSubstr("\r\nContent-Length: 2\r\n"));
  EXPECT_THAT(head, HasSubstr("\r\nConnection: keep-alive\r\n"));
  EXPECT_THAT(head, HasSubstr("\r\nCache-Control: no-store\r\n"));
  EXPECT_TRUE(head.ends_with("X-Safe: 1\r\n\r\n"));
}

TEST(ResponseHead, has_no_length_without_a_body) {
  EXPECT_THAT(render_head(no_content(), "", Persistence::close), Not(HasSubstr("Content-Length")));
  EXPECT_THAT(render_head({304, {}, {}}, "", Persistence::close), Not(HasSubstr("Content-Length")));
}

TEST(ResponseHead, leaves_out_a_header_that_would_make_another) {
  const auto head = render_head(no_content().with("X-Name", "a\r\nSet-Cookie: forged=1").with("X Y", "1"), "", Persistence::close);
  EXPECT_THAT(head, Not(HasSubstr("forged")));
  EXPECT_THAT(head, Not(HasSubstr("X Y")));
}

TEST(ResponseHead, forbids_inline_script_and_style_and_foreign_frames) {
  const auto headers = security_headers(OriginPolicy{});
  EXPECT_THAT(headers, HasSubstr("default-src 'self'"));
  EXPECT_THAT(headers, HasSubstr("frame-ancestors 'none'"));
  EXPECT_THAT(headers, Not(HasSubstr("unsafe-inline")));
  EXPECT_THAT(headers, Not(HasSubstr("'unsafe-eval'")));
  EXPECT_THAT(headers, Not(HasSubstr("Strict-Transport-Security")));
}

TEST(ResponseHead, names_the_socket_and_https_of_a_configured_address) {
  const auto headers = security_headers(OriginPolicy{{"https://north.example"}});
  EXPECT_THAT(headers, HasSubstr("connect-src 'self' wss://north.example;"));
  EXPECT_THAT(headers, HasSubstr("Strict-Transport-Security"));
}

}  // namespace
}  // namespace northstar::transport
