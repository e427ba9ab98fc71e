#include "wasm/advice.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace northstar::wasm {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

TEST(Advice, a_statement_comes_back_read) {
  EXPECT_THAT(
      coach_read("환자가 앱으로 예약을 바꾸는 비율을 10%에서 30%로 늘린다"),
      StartsWith(
          R"({"reading":{"text":"환자가 앱으로 예약을 바꾸는 비율을 10%에서 30%로 늘린다","lang":"ko","reads_as":"outcome")"));
}

TEST(Advice, a_pile_comes_back_with_neighbours_order_search_and_guesses) {
  const auto answer = similar_ask(
      R"({"texts":["배송이 늦다","배송이 늦다.","결제가 자주 실패한다","결제 실패"],"query":"결제","groups":[[1],[3]]})");
  EXPECT_THAT(answer, StartsWith(R"({"pile":{"texts":[{"line":1,"neighbours":[)"));
  EXPECT_THAT(answer, HasSubstr(R"("duplicate_of":1)"));
  EXPECT_THAT(answer, HasSubstr(R"("order":[)"));
  EXPECT_THAT(answer, HasSubstr(R"("found":[{"line":3,"score":100},{"line":4,"score":100}])"));
  EXPECT_THAT(answer, HasSubstr(R"("guesses":[{"line":2,"group":1)"));
}

TEST(Advice, what_is_no_pile_is_said_to_be_none) {
  EXPECT_EQ(similar_ask("[]"), R"({"error":{"code":"wrong_type","path":""}})");
  EXPECT_EQ(similar_ask(R"({"query":"a"})"), R"({"error":{"code":"missing","path":"texts"}})");
}

}  // namespace
}  // namespace northstar::wasm
