#include "wire/json/number.hpp"

#include <gtest/gtest.h>

namespace northstar::wire::json {

TEST(JsonNumber, integers_end_at_two_to_the_53) {
  EXPECT_EQ(read_integer("9007199254740991"), 9007199254740991);
  EXPECT_EQ(read_integer("-9007199254740991"), -9007199254740991);
  for (const auto text : {"9007199254740992", "-9007199254740992", "99999999999999999999", "1.0", "1e3", ""}) {
    EXPECT_EQ(read_integer(text), std::nullopt) << text;
  }
}

TEST(JsonNumber, decimals_are_exact_thousandths) {
  EXPECT_EQ(read_decimal_milli("13.7"), 13'700);
  EXPECT_EQ(read_decimal_milli("-0.05"), -50);
  EXPECT_EQ(read_decimal_milli("0.001"), 1);
  EXPECT_EQ(read_decimal_milli("-2"), -2'000);
  EXPECT_EQ(read_decimal_milli("9007199254740.991"), 9007199254740991);
}

TEST(JsonNumber, decimals_that_would_round_are_refused) {
  for (const auto text : {"0.0001", "1e3", "9007199254740.992", "9007199254741", "-9007199254741.5"}) {
    EXPECT_EQ(read_decimal_milli(text), std::nullopt) << text;
  }
}

}  // namespace northstar::wire::json
