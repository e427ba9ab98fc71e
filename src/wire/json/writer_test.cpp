#include "wire/json/writer.hpp"

#include <gtest/gtest.h>

#include "wire/json/parse.hpp"

namespace northstar::wire::json {

TEST(JsonWriter, sets_commas_between_members_and_items) {
  std::string out;
  Writer writer(out);
  writer.begin_object().key("a").begin_array().integer(1).string("x").begin_object().end_object().end_array();
  writer.key("b").boolean(true).key("c").null().key("d").raw("[2]").key("e").decimal_milli(1250).end_object();
  EXPECT_EQ(out, R"({"a":[1,"x",{}],"b":true,"c":null,"d":[2],"e":1.25})");
}

TEST(JsonWriter, escapes_only_what_must_be) {
  std::string out;
  append_string(out, "a\"b\\c\n\x01\x1F/가\x7F");
  EXPECT_EQ(out, "\"a\\\"b\\\\c\\n\\u0001\\u001f/가\x7F\"");
}

TEST(JsonWriter, writes_thousandths_as_the_shortest_decimal) {
  const auto written = [](std::int64_t milli) {
    std::string out;
    append_decimal_milli(out, milli);
    return out;
  };
  EXPECT_EQ(written(0), "0");
  EXPECT_EQ(written(-50), "-0.05");
  EXPECT_EQ(written(-1'500), "-1.5");
  EXPECT_EQ(written(7), "0.007");
  EXPECT_EQ(written(-9007199254740991), "-9007199254740.991");
}

}  // namespace northstar::wire::json
