#include "core/insight/gaps.hpp"

#include <gtest/gtest.h>

#include "core/vote/room_fixture.hpp"

namespace northstar::core {
namespace {

using fixture::card;
using fixture::id;

/// One card for each stage, linked all the way from the outcome back to the current.
struct Chain : Workshop {
  Chain() {
    put("C", Stage::current), put("F", Stage::future), put("B", Stage::barrier), put("S", Stage::solution);
    put("O", Stage::outcome);
    link("l1", "F", "C", LinkKind::resolves), link("l2", "S", "B", LinkKind::addresses);
    link("l3", "O", "S", LinkKind::results_from), link("l4", "O", "F", LinkKind::realises);
  }
  void put(std::string_view name, Stage stage) { cards.list[id<CardId>(name)] = card(stage, "b1"); }
  void link(std::string_view name, std::string_view from, std::string_view to, LinkKind kind) {
    links.list[id<LinkId>(name)] = {id<CardId>(from), id<CardId>(to), kind};
  }
  Card& at(std::string_view name) { return cards.list.at(id<CardId>(name)); }
};

using Ids = std::vector<CardId>;
const auto kB = id<CardId>("B");

TEST(GapsOfMap, IN5_finds_none_in_a_whole_chain) { EXPECT_EQ(gaps(Chain()), Gaps{}); }

TEST(GapsOfMap, IN5_finds_each_kind) {
  Chain chain;
  chain.links.list.clear();
  EXPECT_EQ(gaps(chain), (Gaps{{id<CardId>("C")}, {kB}, {id<CardId>("S")}, {id<CardId>("F")}}));
}

TEST(GapsOfMap, IN5_does_not_count_a_link_from_a_deleted_card) {
  Chain chain;
  chain.at("S").status = CardStatus::deleted;
  EXPECT_EQ(gaps(chain).barriers_without_solution, Ids{kB});
  EXPECT_TRUE(gaps(chain).solutions_without_outcome.empty());
}

TEST(GapsOfMap, IN5_does_not_speak_of_a_hidden_card) {
  Chain chain;
  chain.at("S").exposure = Exposure::hidden;
  EXPECT_EQ(gaps(chain).barriers_without_solution, Ids{kB});
  EXPECT_TRUE(gaps(chain).solutions_without_outcome.empty());
}

TEST(GapsOfMap, IN5_counts_a_link_to_a_merged_card_for_the_card_that_took_it_in) {
  Chain chain;
  chain.put("B-into", Stage::barrier);
  chain.at("B").status = CardStatus::merged;
  chain.at("B").merged_into = id<CardId>("B-into");
  EXPECT_TRUE(gaps(chain).barriers_without_solution.empty());
}

TEST(GapsOfMap, IN5_does_not_hang_on_merges_in_a_circle) {
  Chain chain;
  chain.at("B").status = CardStatus::merged;
  chain.at("B").merged_into = kB;
  EXPECT_TRUE(gaps(chain).barriers_without_solution.empty());
}

}  // namespace
}  // namespace northstar::core
