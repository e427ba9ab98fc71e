#include "core/report/board.hpp"

#include <array>
#include <set>

#include "core/card/known.hpp"

namespace northstar::core {
namespace {

constexpr std::array kStages{Stage::warm_up, Stage::inputs,   Stage::current, Stage::future,
                             Stage::barrier, Stage::solution, Stage::outcome, Stage::wrap_up};

/// RP2: a viewer's own hidden card is not part of what the workshop found.
const Card* find_on_board(const Workshop& view, CardId id) {
  const auto* card = find_revealed(view.cards, id);
  return card != nullptr && is_on_board(*card) ? card : nullptr;
}

ReportedCard reported(const Workshop& view, CardId id, const Card& card) {
  ReportedCard result{card.text, {}};
  for (const auto& [comment_id, comment] : view.cards.comments) {
    if (comment.card == id) result.comments.push_back(comment.text);
  }
  return result;
}

/// The cards of one cluster that are on the board; each is taken off `rest`.
ReportedCluster reported(const Workshop& view, const Cluster& cluster, std::set<CardId>& rest) {
  ReportedCluster result{cluster.name, {}};
  for (const auto id : cluster.cards) {
    if (const auto* card = find_on_board(view, id)) result.cards.push_back(reported(view, id, *card));
    rest.erase(id);
  }
  return result;
}

ReportedStage reported(const Workshop& view, Stage stage) {
  std::set<CardId> rest;
  for (const auto& [id, card] : view.cards.list) {
    if (card.stage == stage && is_on_board(card)) rest.insert(id);
  }
  ReportedStage result{stage, {}};
  for (const auto& [id, cluster] : view.clusters.list) {
    if (cluster.stage != stage) continue;
    auto filled = reported(view, cluster, rest);
    if (!filled.cards.empty()) result.clusters.push_back(std::move(filled));
  }
  if (rest.empty()) return result;
  ReportedCluster unsorted;
  for (const auto id : rest) unsorted.cards.push_back(reported(view, id, view.cards.list.at(id)));
  result.clusters.push_back(std::move(unsorted));
  return result;
}

/// The texts of the cards on the board to which `from` links in this way.
std::vector<std::string> linked(const Workshop& view, CardId from, LinkKind kind) {
  std::vector<std::string> result;
  for (const auto& [id, link] : view.links.list) {
    if (link.from != from || link.kind != kind) continue;
    if (const auto* card = find_on_board(view, link.to)) result.push_back(card->text);
  }
  return result;
}

std::vector<ReportedStand> stands(const Workshop& view, CardId outcome) {
  std::vector<ReportedStand> result;
  const auto found = view.consensus.list.find(outcome);
  if (found == view.consensus.list.end()) return result;
  for (const auto& [participant, stand] : found->second) {
    result.push_back({person_name(view, participant), stand.fingers, stand.reason});
  }
  return result;
}

}  // namespace

std::string card_text(const Workshop& view, CardId id) {
  const auto* card = find_revealed(view.cards, id);
  return card == nullptr ? std::string(id.text()) : card->text;
}

std::vector<ReportedStage> stages(const Workshop& view) {
  std::vector<ReportedStage> result;
  for (const auto stage : kStages) {
    auto filled = reported(view, stage);
    if (!filled.clusters.empty()) result.push_back(std::move(filled));
  }
  return result;
}

std::vector<ReportedLink> links(const Workshop& view) {
  std::vector<ReportedLink> result;
  for (const auto& [id, link] : view.links.list) {
    const auto* from = find_on_board(view, link.from);
    const auto* to = find_on_board(view, link.to);
    if (from != nullptr && to != nullptr) result.push_back({link.kind, from->text, to->text});
  }
  return result;
}

std::vector<ReportedOutcome> outcomes(const Workshop& view) {
  std::vector<ReportedOutcome> result;
  for (const auto& [id, card] : view.cards.list) {
    if (card.stage != Stage::outcome || !is_on_board(card)) continue;
    const auto found = view.outcomes.list.find(id);
    const auto outcome = found == view.outcomes.list.end() ? Outcome{} : found->second;
    const auto owner = outcome.owner.empty() ? std::string() : person_name(view, outcome.owner);
    result.push_back({card.text, outcome, owner, linked(view, id, LinkKind::results_from),
                      linked(view, id, LinkKind::realises), stands(view, id)});
  }
  return result;
}

}  // namespace northstar::core
