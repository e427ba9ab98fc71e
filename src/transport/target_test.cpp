#include "transport/target.hpp"

#include <gtest/gtest.h>

namespace northstar::transport {
namespace {

TargetError error_of(std::string_view target) {
  const auto parsed = parse_target(target, 3);
  EXPECT_FALSE(parsed.has_value()) << target;
  return parsed ? TargetError{} : parsed.error();
}

TEST(Target, decodes_path_and_query) {
  const auto target = parse_target("/j/%EC%9B%8C?name=%EA%B9%80+%2B&empty=&flag", 3);
  ASSERT_TRUE(target);
  EXPECT_EQ(target->path, "/j/워");
  EXPECT_EQ(target->query, (Parameters{{"name", "김 +"}, {"empty", ""}, {"flag", ""}}));
}

TEST(Target, keeps_a_plus_in_the_path) { EXPECT_EQ(parse_target("/a+b", 3)->path, "/a+b"); }
TEST(Target, keeps_one_slash_at_the_end) { EXPECT_EQ(parse_target("/a/", 3)->path, "/a/"); }
TEST(Target, reads_the_root) { EXPECT_EQ(parse_target("/", 3)->path, "/"); }

TEST(Target, refuses_what_leaves_the_root) {
  EXPECT_EQ(error_of("/../etc/passwd"), TargetError::dot_segment);
  EXPECT_EQ(error_of("/a/%2e%2E/b"), TargetError::dot_segment);
  EXPECT_EQ(error_of("/a/./b"), TargetError::dot_segment);
  EXPECT_EQ(error_of("/a%2fb"), TargetError::forbidden_character);
  EXPECT_EQ(error_of("/a%5cb"), TargetError::forbidden_character);
  EXPECT_EQ(error_of("//host/a"), TargetError::empty_segment);
}

TEST(Target, refuses_bytes_that_no_text_holds) {
  EXPECT_EQ(error_of("/a%00"), TargetError::forbidden_character);
  EXPECT_EQ(error_of("/a%0d%0aX-Forged:1"), TargetError::forbidden_character);
  EXPECT_EQ(error_of("/\xEA\xB9\x80"), TargetError::forbidden_character);
  EXPECT_EQ(error_of("/%FF"), TargetError::not_utf8);
  EXPECT_EQ(error_of("/%ED%A0%80"), TargetError::not_utf8);
  EXPECT_EQ(error_of("/%C0%AF"), TargetError::not_utf8);
  EXPECT_EQ(error_of("/%4"), TargetError::bad_escape);
  EXPECT_EQ(error_of("/%zz"), TargetError::bad_escape);
}

TEST(Target, refuses_forms_of_proxies) {
  EXPECT_EQ(error_of("http://host/"), TargetError::not_origin_form);
  EXPECT_EQ(error_of("*"), TargetError::not_origin_form);
  EXPECT_EQ(error_of(""), TargetError::not_origin_form);
}

TEST(Target, refuses_a_query_that_two_readers_could_read_differently) {
  EXPECT_EQ(error_of("/?a=1&a=2"), TargetError::repeated_parameter);
  EXPECT_EQ(error_of("/?a=1&b=2&c=3&d=4"), TargetError::too_many_parameters);
  EXPECT_EQ(error_of("/?a=%"), TargetError::bad_escape);
}

}  // namespace
}  // namespace northstar::transport
