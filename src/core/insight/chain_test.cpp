#include "core/insight/chain.hpp"

#include <gtest/gtest.h>

#include "core/vote/room_fixture.hpp"

namespace northstar::core {
namespace {

using fixture::card;
using fixture::id;

/// A chain with two barriers, one of them merged into the other, and what the map must leave out.
struct Board : Workshop {
  Board() {
    put("b", Stage::barrier), put("b2", Stage::barrier), put("c", Stage::current), put("f", Stage::future);
    put("o", Stage::outcome), put("s", Stage::solution), put("w", Stage::warm_up);
    put("bm", Stage::barrier).status = CardStatus::merged;
    cards.list.at(id<CardId>("bm")).merged_into = id<CardId>("b");
    put("d", Stage::barrier).status = CardStatus::deleted;
    put("h", Stage::future).exposure = Exposure::hidden;
    link("1", "f", "c", LinkKind::resolves), link("2", "s", "bm", LinkKind::addresses);
    link("3", "o", "s", LinkKind::results_from), link("4", "o", "f", LinkKind::realises);
    link("5", "h", "c", LinkKind::resolves), link("6", "s", "d", LinkKind::addresses);
  }
  Card& put(std::string_view name, Stage stage) { return cards.list[id<CardId>(name)] = card(stage, "b1"); }
  void link(std::string_view name, std::string_view from, std::string_view to, LinkKind kind) {
    links.list[id<LinkId>(name)] = {id<CardId>(from), id<CardId>(to), kind};
  }
};

ChainLink led(std::string_view from, std::string_view to, LinkKind kind) {
  return {id<CardId>(from), id<CardId>(to), kind};
}

TEST(ChainOfMap, IN5_marks_what_nothing_answers_to_among_the_live_revealed_cards_of_the_five_stages) {
  EXPECT_EQ(chain(Board()).cards, (std::vector<ChainCard>{{id<CardId>("b"), Stage::barrier, Answer::there},
                                                          {id<CardId>("b2"), Stage::barrier, Answer::missing},
                                                          {id<CardId>("c"), Stage::current, Answer::there},
                                                          {id<CardId>("f"), Stage::future, Answer::there},
                                                          {id<CardId>("o"), Stage::outcome, Answer::there},
                                                          {id<CardId>("s"), Stage::solution, Answer::there}}));
}

TEST(ChainOfMap, IN7_reads_links_from_cause_to_effect_and_gives_a_merged_card_s_to_the_one_that_took_it_in) {
  EXPECT_EQ(chain(Board()).links,
            (std::vector{led("c", "f", LinkKind::resolves), led("b", "s", LinkKind::addresses),
                         led("s", "o", LinkKind::results_from), led("o", "f", LinkKind::realises)}));
}

TEST(ChainOfMap, IN7_leaves_a_link_that_points_from_cause_to_effect_as_it_is) {
  Board board;
  board.links.list.clear();
  board.link("1", "b", "f", LinkKind::blocks), board.link("2", "b2", "b", LinkKind::causes);
  EXPECT_EQ(chain(board).links, (std::vector{led("b", "f", LinkKind::blocks), led("b2", "b", LinkKind::causes)}));
}

}  // namespace
}  // namespace northstar::core
