#include "core/similar/pile.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace northstar::core {
namespace {

using testing::ElementsAre;
using testing::Field;
using testing::IsEmpty;
using testing::SizeIs;
using testing::UnorderedElementsAre;

using Texts = std::vector<std::string>;

std::optional<std::uint32_t> repeated(const std::string& first, const std::string& second) {
  return similar_texts({first, second, "전혀 다른 이야기", "something else entirely"})[1].duplicate_of;
}

const Texts kPile{"배송이 자주 늦는다",     "결제 화면이 느리다",        "배송 지연이 잦다",
                  "결제가 자꾸 실패한다",   "늦은 배송 때문에 취소한다", "결제 오류 문의가 많다",
                  "재고 수량이 맞지 않는다"};

}  // namespace

TEST(Similar, SI1_names_at_most_three_neighbours_nearest_first) {
  const auto found = similar_texts(kPile);
  ASSERT_THAT(found, SizeIs(kPile.size()));
  for (const auto& text : found) {
    EXPECT_LE(text.neighbours.size(), kNeighbours);
    for (std::size_t i = 1; i < text.neighbours.size(); ++i)
      EXPECT_GE(text.neighbours[i - 1].score, text.neighbours[i].score);
    for (const auto& neighbour : text.neighbours) EXPECT_GE(neighbour.score, kLeastScore);
  }
  EXPECT_EQ(found[0].line, 1U);
  EXPECT_THAT(found[6].neighbours, IsEmpty());
  EXPECT_THAT(similar_texts({}), IsEmpty());
}

TEST(Similar, SI2_looks_through_particles_endings_and_form) {
  const auto found =
      similar_texts({"재고를 확인합니다", "매장 인력 부족", "재고가 확인된다", "Orders wait", "ORDER WAITING"});
  ASSERT_FALSE(found[0].neighbours.empty());
  EXPECT_EQ(found[0].neighbours[0].line, 3U);
  ASSERT_FALSE(found[3].neighbours.empty());
  EXPECT_EQ(found[3].neighbours[0].line, 5U);
}

TEST(Similar, SI3_finds_what_says_the_same) {
  EXPECT_EQ(repeated("배송이 늦다", "배송이  늦다!"), 1U);
  EXPECT_EQ(repeated("Return my parcel", "return my parcel, now"), 1U);
  EXPECT_EQ(repeated("이번 분기 재고 조사 일정 알려줘", "이번 분기 재고 조사 일정을 알려주세요"), 1U);
  EXPECT_EQ(repeated("배송이 늦다", "결제가 느리다"), std::nullopt);
}

TEST(Similar, SI4_a_number_a_negation_or_an_opposite_makes_the_difference) {
  EXPECT_EQ(repeated("재방문율을 12%로 높인다", "재방문율을 15%로 높인다"), std::nullopt);
  EXPECT_EQ(repeated("B 지점 재고가 부족하다", "C 지점 재고가 부족하다"), std::nullopt);
  EXPECT_EQ(repeated("문의 건수 증가 추세", "문의 건수 감소 추세"), std::nullopt);
  EXPECT_EQ(repeated("customers can pay online", "customers cannot pay online"), std::nullopt);
  EXPECT_EQ(repeated("주문 전에 재고를 확인한다", "주문 후에 재고를 확인한다"), std::nullopt);
}

TEST(Similar, SI5_short_texts_repeat_only_what_is_the_same) {
  EXPECT_EQ(repeated("배송", "배송"), 1U);
  EXPECT_EQ(repeated("배송", "배송의"), std::nullopt);
}

TEST(Similar, SI6_search_sees_through_particles_endings_and_compounds) {
  EXPECT_THAT(
      search_texts(kPile, "배송을"),
      UnorderedElementsAre(Field(&Neighbour::line, 1U), Field(&Neighbour::line, 3U), Field(&Neighbour::line, 5U)));
  EXPECT_THAT(search_texts({"당일배송 요청", "배송비 문의", "결제"}, "배송"),
              ElementsAre(Neighbour{2, 100}, Neighbour{1, 80}));
  EXPECT_THAT(search_texts({"Orders are late", "late payments"}, "order"), ElementsAre(Neighbour{1, 100}));
  EXPECT_THAT(search_texts(kPile, "급여"), IsEmpty());
  EXPECT_THAT(search_texts(kPile, " "), IsEmpty());
}

TEST(Similar, SI7_an_order_holds_every_line_once_and_near_ones_together) {
  const auto order = order_texts({"배송이 자주 늦다", "결제가 실패한다", "배송이 너무 늦다", "결제가 또 실패한다"});
  EXPECT_THAT(order, UnorderedElementsAre(1U, 2U, 3U, 4U));
  const auto place = [&](std::uint32_t line) { return std::ranges::find(order, line) - order.begin(); };
  EXPECT_EQ(std::abs(place(1) - place(3)), 1);
  EXPECT_EQ(std::abs(place(2) - place(4)), 1);
  EXPECT_THAT(order_texts({}), IsEmpty());
}

TEST(Similar, SI8_learns_groups_from_the_first_drags) {
  const auto guesses = guess_groups(kPile, {{1}, {4}});
  const auto group_of = [&](std::uint32_t line) {
    const auto found = std::ranges::find(guesses, line, &GroupGuess::line);
    return found == guesses.end() ? 0U : found->group;
  };
  EXPECT_EQ(group_of(3), 1U);
  EXPECT_EQ(group_of(6), 2U);
  EXPECT_EQ(group_of(1), 0U);
  EXPECT_EQ(group_of(7), 0U);
  EXPECT_THAT(guess_groups(kPile, {{}, {99, 0}}), IsEmpty());
}

}  // namespace northstar::core
