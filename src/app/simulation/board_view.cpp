#include "app/simulation/board_view.hpp"

#include <algorithm>

#include "app/simulation/phrases.hpp"
#include "core/card/known.hpp"

namespace northstar::app::simulation {

std::vector<core::CardId> open_cards(const core::Workshop& workshop, core::Stage stage) {
  std::vector<core::CardId> cards;
  for (const auto& [id, card] : workshop.cards.list) {
    if (card.stage == stage && core::is_on_board(card)) cards.push_back(id);
  }
  return cards;
}

bool has_card(const core::Workshop& workshop, core::Stage stage, std::string_view text) {
  return std::ranges::any_of(workshop.cards.list, [&](const auto& entry) {
    const auto& card = entry.second;
    return card.stage == stage && card.text == text && card.status == core::CardStatus::live;
  });
}

namespace {

constexpr int kColumnWidth = 260;
constexpr int kRowHeight = 150;

}  // namespace

core::Position somewhere(Dice& dice) {
  constexpr int kColumns = 6;
  constexpr int kRows = 5;
  return {dice.between(0, kColumns - 1) * kColumnWidth + dice.between(0, kColumnWidth / 4),
          dice.between(0, kRows - 1) * kRowHeight + dice.between(0, kRowHeight / 4)};
}

core::Position place_in_column(std::size_t theme, std::size_t row) {
  return {static_cast<int>(theme) * kColumnWidth, static_cast<int>(row) * kRowHeight};
}

std::optional<LinkRule> link_rule(core::Stage from) {
  switch (from) {
    case core::Stage::future:
      return LinkRule{core::LinkKind::resolves, core::Stage::current};
    case core::Stage::barrier:
      return LinkRule{core::LinkKind::blocks, core::Stage::future};
    case core::Stage::solution:
      return LinkRule{core::LinkKind::addresses, core::Stage::barrier};
    case core::Stage::outcome:
      return LinkRule{core::LinkKind::results_from, core::Stage::solution};
    case core::Stage::warm_up:
    case core::Stage::inputs:
    case core::Stage::current:
    case core::Stage::wrap_up:
      return std::nullopt;
  }
  return std::nullopt;
}

std::optional<core::LinkCards> missing_link(const Situation& situation, core::Stage from) {
  const auto rule = link_rule(from);
  if (!rule) return std::nullopt;
  const auto& workshop = situation.workshop;
  const auto is_linked = [&](core::CardId card) {
    return std::ranges::any_of(workshop.links.list, [&](const auto& entry) {
      return entry.second.from == card && entry.second.kind == rule->kind;
    });
  };
  const auto goals = open_cards(workshop, rule->to);
  for (const auto card : open_cards(workshop, from)) {
    if (is_linked(card)) continue;
    std::vector<core::CardId> fitting;
    const auto theme = theme_of(workshop.cards.list.at(card).text);
    std::ranges::copy_if(goals, std::back_inserter(fitting),
                         [&](core::CardId goal) { return theme_of(workshop.cards.list.at(goal).text) == theme; });
    if (fitting.empty()) continue;
    return core::LinkCards{situation.dice.id<core::LinkId>(), card, situation.dice.one_of(fitting), rule->kind};
  }
  return std::nullopt;
}

}  // namespace northstar::app::simulation
