#include "core/insight/gaps.hpp"

#include <set>

#include "core/card/revealed.hpp"

namespace northstar::core {
namespace {

/// The live card behind `id`, through all the merges that took it in; empty when there is none.
CardId live_card(const Cards& cards, CardId id) {
  for (std::size_t steps = 0; steps <= cards.list.size(); ++steps) {
    const auto* card = find_revealed(cards, id);
    if (card == nullptr || card->status == CardStatus::deleted) return {};
    if (card->status == CardStatus::live) return id;
    id = card->merged_into;
  }
  return {};
}

/// The cards that something live answers to with a link of this kind.
std::set<CardId> answered(const Workshop& workshop, LinkKind kind) {
  std::set<CardId> result;
  for (const auto& [id, link] : workshop.links.list) {
    if (link.kind != kind || live_card(workshop.cards, link.from).empty()) continue;
    result.insert(live_card(workshop.cards, link.to));
  }
  return result;
}

std::vector<CardId> unanswered(const Workshop& workshop, Stage stage, LinkKind kind) {
  const auto done = answered(workshop, kind);
  std::vector<CardId> result;
  for (const auto& [id, card] : workshop.cards.list) {
    const bool on_board = card.status == CardStatus::live && card.exposure == Exposure::revealed;
    if (on_board && card.stage == stage && !done.contains(id)) result.push_back(id);
  }
  return result;
}

}  // namespace

Gaps gaps(const Workshop& workshop) {
  return {.currents_without_future = unanswered(workshop, Stage::current, LinkKind::resolves),
          .barriers_without_solution = unanswered(workshop, Stage::barrier, LinkKind::addresses),
          .solutions_without_outcome = unanswered(workshop, Stage::solution, LinkKind::results_from),
          .futures_without_outcome = unanswered(workshop, Stage::future, LinkKind::realises)};
}

}  // namespace northstar::core
