#include "core/insight/chain.hpp"

#include <optional>
#include <set>
#include <utility>

#include "core/card/known.hpp"

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

bool is_in_chain(Stage stage) {
  switch (stage) {
    case Stage::current:
    case Stage::barrier:
    case Stage::solution:
    case Stage::outcome:
    case Stage::future:
      return true;
    case Stage::warm_up:
    case Stage::inputs:
    case Stage::wrap_up:
      return false;
  }
  return false;
}

/// The link that has to lead to a card of `stage`, if one has to (rule IN5).
std::optional<LinkKind> answer_to(Stage stage) {
  switch (stage) {
    case Stage::current:
      return LinkKind::resolves;
    case Stage::barrier:
      return LinkKind::addresses;
    case Stage::solution:
      return LinkKind::results_from;
    case Stage::future:
      return LinkKind::realises;
    case Stage::outcome:
    case Stage::warm_up:
    case Stage::inputs:
    case Stage::wrap_up:
      return std::nullopt;
  }
  return std::nullopt;
}

/// Links point backwards, from what answers to what is answered; these three point the way that the map is read.
bool is_read_as_it_points(LinkKind kind) {
  switch (kind) {
    case LinkKind::blocks:
    case LinkKind::realises:
    case LinkKind::causes:
      return true;
    case LinkKind::resolves:
    case LinkKind::addresses:
    case LinkKind::results_from:
      return false;
  }
  return false;
}

std::vector<Link> live_links(const Workshop& workshop) {
  std::vector<Link> result;
  for (const auto& [id, link] : workshop.links.list) {
    const auto from = live_card(workshop.cards, link.from);
    const auto to = live_card(workshop.cards, link.to);
    if (!from.empty() && !to.empty()) result.push_back({from, to, link.kind});
  }
  return result;
}

ChainLink turned(const Link& link) {
  if (is_read_as_it_points(link.kind)) return {link.from, link.to, link.kind};
  return {link.to, link.from, link.kind};
}

}  // namespace

Chain chain(const Workshop& workshop) {
  Chain result;
  std::set<std::pair<LinkKind, CardId>> answered;
  for (const auto& link : live_links(workshop)) {
    answered.emplace(link.kind, link.to);
    result.links.push_back(turned(link));
  }
  for (const auto& [id, card] : workshop.cards.list) {
    if (!is_on_board(card) || !is_in_chain(card.stage)) continue;
    const auto asked = answer_to(card.stage);
    const bool is_open = asked && !answered.contains({*asked, id});
    result.cards.push_back({id, card.stage, is_open ? Answer::missing : Answer::there});
  }
  return result;
}

}  // namespace northstar::core
