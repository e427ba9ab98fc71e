#include "wire/json/parse.hpp"

#include <gtest/gtest.h>

#include "wire/json/writer.hpp"

namespace northstar::wire::json {
namespace {

ParseError error_of(std::string_view text, Limits limits = {}) {
  const auto parsed = parse(text, limits);
  EXPECT_FALSE(parsed.has_value()) << text;
  return parsed ? ParseError{999, ParseCode::too_large} : parsed.error();
}

std::string rewritten(std::string_view text) {
  const auto parsed = parse(text);
  return parsed ? write(parsed->root()) : std::string(name_of(parsed.error().code));
}

}  // namespace

TEST(JsonParse, keeps_order_and_drops_only_space) {
  EXPECT_EQ(rewritten(" { \"b\" : [ 1 , true , null ] ,\n\t\"a\" : { } }\r\n"), R"({"b":[1,true,null],"a":{}})");
}

TEST(JsonParse, keeps_the_text_of_numbers) { EXPECT_EQ(rewritten("[-0,1e400,1.50]"), "[-0,1e400,1.50]"); }

TEST(JsonParse, unescapes_strings_and_joins_surrogates) {
  EXPECT_EQ(rewritten(R"("\u0041\"\\\/\b\f\n\r\t\uAC00\ud83d\uDE00é")"), "\"A\\\"\\\\/\\b\\f\\n\\r\\t가\U0001F600é\"");
}

TEST(JsonParse, reads_members_and_items_of_nested_values) {
  const auto parsed = parse(R"({"a":[{"x":1},{"x":2}],"b":"나"})");
  ASSERT_TRUE(parsed.has_value());
  std::int64_t sum = 0;
  for (const auto item : parsed->root().find("a")->items()) sum += *item.find("x")->integer();
  EXPECT_EQ(sum, 3);
  EXPECT_EQ(parsed->root().find("b")->string(), "나");
  EXPECT_FALSE(parsed->root().find("c").has_value());
}

TEST(JsonParse, a_value_of_another_kind_has_no_members_items_or_size) {
  const auto parsed = parse("[1]");
  const auto number = *parsed->root().items().begin();
  EXPECT_EQ(number.size(), 0U);
  EXPECT_EQ(number.members().begin(), number.members().end());
  EXPECT_EQ(number.items().begin(), number.items().end());
  EXPECT_EQ(number.string(), std::nullopt);
}

TEST(JsonParse, outlives_the_text_and_a_move) {
  std::string text = R"(["a string longer than any small buffer"])";
  auto parsed = parse(text);
  text.assign(text.size(), '#');
  const Document moved = std::move(*parsed);
  EXPECT_EQ((*moved.root().items().begin()).string(), "a string longer than any small buffer");
}

TEST(JsonParse, refuses_what_is_not_json) {
  for (const auto text : {"", " ", "{", "[", "[1", "[1,", "{\"a\"", "{\"a\":", "{\"a\":1", "\"a", "\"\\", "tru"}) {
    EXPECT_EQ(error_of(text).code, ParseCode::unexpected_end) << text;
  }
  for (const auto text :
       {"[1,]", "{,}", "{\"a\":1,}", "{a:1}", "'a'", "nul1", "NaN", "Infinity", "+1", ".5", "]", "[1 2]", "// x\n1",
        "\xEF\xBB\xBF"
        "1",
        "\v1"}) {
    EXPECT_EQ(error_of(text).code, ParseCode::unexpected_character) << text;
  }
  for (const auto text : {"1 1", "{}x", "01x"}) EXPECT_NE(error_of(text).code, ParseCode::unexpected_end) << text;
}

TEST(JsonParse, refuses_bad_numbers) {
  for (const auto text : {"-", "01", "1.", "1.e1", "1e", "1e+", "-a", "00"})
    EXPECT_EQ(error_of(text).code, ParseCode::bad_number) << text;
  EXPECT_EQ(error_of("0x1").code, ParseCode::trailing_text);
}

TEST(JsonParse, refuses_duplicate_keys_however_they_are_spelled) {
  EXPECT_EQ(error_of(R"({"a":1,"a":2})"), (ParseError{8, ParseCode::duplicate_key}));
  EXPECT_EQ(error_of(R"({"a":1,"\u0061":2})").code, ParseCode::duplicate_key);
  std::string many = "{";
  for (int i = 0; i < 40; ++i) many += "\"k" + std::to_string(i) + "\":{},";
  EXPECT_EQ(error_of(many + R"("k7":1})").code, ParseCode::duplicate_key);
  EXPECT_TRUE(parse(many + R"("last":{"k7":1}})").has_value()) << "the same key in another object is no twin";
}

TEST(JsonParse, refuses_nul_raw_or_escaped) {
  EXPECT_EQ(error_of(R"("\u0000")").code, ParseCode::nul_character);
  EXPECT_EQ(error_of(std::string_view("\"a\0b\"", 5)).code, ParseCode::nul_character);
  EXPECT_EQ(error_of(std::string_view("1\0", 2)).code, ParseCode::trailing_text);
}

TEST(JsonParse, refuses_lone_surrogates_bad_escapes_and_control_characters) {
  for (const auto text : {R"("\ud800")", R"("\udc00")", R"("\ud800\ud800")", R"("\ud800x")", R"("\ud800A")"}) {
    EXPECT_EQ(error_of(text).code, ParseCode::lone_surrogate) << text;
  }
  for (const auto text : {R"("\x41")", R"("\u12G4")", R"("\u12")", R"("\U0041")"}) {
    EXPECT_EQ(error_of(text).code, ParseCode::bad_escape) << text;
  }
  EXPECT_EQ(error_of("\"a\nb\"").code, ParseCode::control_character);
}

TEST(JsonParse, refuses_malformed_utf8_in_text_and_keys) {
  for (const auto text : {"\"\xC0\xAF\"", "\"\xED\xA0\x80\"", "\"\xF4\x90\x80\x80\"", "\"\xE3\x80\"", "{\"\xFF\":1}"}) {
    EXPECT_EQ(error_of(text).code, ParseCode::bad_utf8) << text;
  }
}

TEST(JsonParse, holds_its_limits) {
  EXPECT_EQ(error_of("[[[]]]", {.max_depth = 2}).code, ParseCode::too_deep);
  EXPECT_TRUE(parse("[[]]", {.max_depth = 2}).has_value());
  EXPECT_EQ(error_of("[1,2]", {.max_size_bytes = 4}).code, ParseCode::too_large);
  EXPECT_EQ(error_of(std::string(60'000, '[')).code, ParseCode::too_deep);
}

TEST(JsonParse, says_where_it_stopped) {
  EXPECT_EQ(error_of("[1, x]"), (ParseError{4, ParseCode::unexpected_character}));
}

}  // namespace northstar::wire::json
