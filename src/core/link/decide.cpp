#include "core/link/decide.hpp"

#include <algorithm>
#include <set>
#include <vector>

#include "core/card/known.hpp"
#include "core/fresh.hpp"
#include "core/limits.hpp"

namespace northstar::core {
namespace {

bool is_linked(const Links& links, const LinkCards& command) {
  return std::ranges::any_of(links.list, [wanted = Link{command.from, command.to, command.kind}](const auto& entry) {
    return entry.second == wanted;
  });
}

std::multimap<CardId, CardId> causes_by_origin(const Links& links) {
  std::multimap<CardId, CardId> result;
  for (const auto& [id, link] : links.list) {
    if (link.kind == LinkKind::causes) result.emplace(link.from, link.to);
  }
  return result;
}

/// Whether `causes` lead from `start` to `goal`, over any number of steps.
bool leads_to(const std::multimap<CardId, CardId>& causes, CardId start, CardId goal) {
  std::set<CardId> seen{start};
  std::vector<CardId> open{start};
  while (!open.empty()) {
    const CardId card = open.back();
    open.pop_back();
    if (card == goal) return true;
    const auto [first, last] = causes.equal_range(card);
    for (auto next = first; next != last; ++next) {
      if (seen.insert(next->second).second) open.push_back(next->second);
    }
  }
  return false;
}

/// Whether the new link would make a card a cause of itself (LI5).
bool closes_circle(const Links& links, const LinkCards& command) {
  return command.kind == LinkKind::causes && leads_to(causes_by_origin(links), command.to, command.from);
}

}  // namespace

bool fits(LinkKind kind, Stage from, Stage to) {
  switch (kind) {
    case LinkKind::resolves:
      return from == Stage::future && to == Stage::current;
    case LinkKind::blocks:
      return from == Stage::barrier && to == Stage::future;
    case LinkKind::addresses:
      return from == Stage::solution && to == Stage::barrier;
    case LinkKind::results_from:
      return from == Stage::outcome && to == Stage::solution;
    case LinkKind::realises:
      return from == Stage::outcome && to == Stage::future;
    case LinkKind::causes:
      return from == Stage::barrier && to == Stage::barrier;
  }
  return false;
}

Decided<LinkEvent> decide(const Links& links, const Cards& cards, const Caller& caller, const LinkCards& command) {
  if (!is_free(links.list, command.link)) return std::unexpected(Reject::already_exists);
  if (links.list.size() >= kMaxLinks) return std::unexpected(Reject::too_many);
  for (const CardId card : {command.from, command.to}) {
    if (const auto reject = refuse_common_work(cards, card, caller.participant)) return std::unexpected(*reject);
  }
  if (command.from == command.to) return std::unexpected(Reject::same_card);
  if (!fits(command.kind, cards.list.at(command.from).stage, cards.list.at(command.to).stage)) {
    return std::unexpected(Reject::wrong_kind);
  }
  if (is_linked(links, command)) return std::unexpected(Reject::already_exists);
  if (closes_circle(links, command)) return std::unexpected(Reject::same_card);
  return {{CardsLinked{command.link, command.from, command.to, command.kind}}};
}

Decided<LinkEvent> decide(const Links& links, const Cards&, const Caller&, const UnlinkCards& command) {
  if (!links.list.contains(command.link)) return std::unexpected(Reject::unknown_link);
  return {{CardsUnlinked{command.link}}};
}

}  // namespace northstar::core
