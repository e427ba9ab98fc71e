#include <set>
#include <tuple>

#include "app/document/draft.hpp"
#include "wire/fields/cluster_fields.hpp"
#include "wire/fields/link_fields.hpp"

namespace northstar::app::document {
namespace {

using ClusterTable = std::map<core::ClusterId, core::Cluster>;

/// Writes `number` with leading zeros, so that ids sort as they were counted.
std::string numbered(std::string prefix, std::size_t number) {
  auto digits = std::to_string(number);
  return std::move(prefix) + std::string(digits.size() < 4 ? 4 - digits.size() : 0, '0') + digits;
}

/// Clusters out of the labels on the cards, counted in each stage as they come.
ClusterTable labelled(const Draft& draft) {
  std::map<std::pair<core::Stage, std::string>, core::ClusterId> known;
  std::map<core::Stage, int> counts;
  ClusterTable clusters;
  for (const auto& card : draft.cards) {
    if (card.group_label.empty()) continue;
    auto& id = known[{card.stage, card.group_label}];
    if (id.empty()) {
      const auto stage = wire::Names<core::Stage>::names[static_cast<std::size_t>(card.stage)];
      id = *core::ClusterId::parse("G-" + std::string{stage} + '-' + std::to_string(++counts[card.stage]));
      clusters[id] = {card.stage, card.group_label, {}};
    }
    clusters[id].cards.insert(card.id);
  }
  return clusters;
}

void add_clusters(Draft& draft) {
  const auto& root = draft.root;
  const auto given = root.find("clusters");
  for (auto& [id, cluster] : given ? given->as<ClusterTable>() : labelled(draft)) {
    const auto path = root.path() + (given ? ".clusters." : ".cards, group ") + std::string{id.text()};
    draft.script.by_server(path, core::CreateCluster{id, cluster.stage, cluster.name, cluster.cards});
  }
}

/// Adds links, each once, under the ids of the document or numbered ones.
class Linker {
 public:
  explicit Linker(Draft& draft) : draft_(draft) {}

  void link(const CardEntry& from, const Place& place, core::CardId to, core::LinkKind kind, core::LinkId id) {
    if (!draft_.find_card(to)) place.fail("no card has the id '" + std::string{to.text()} + "'", "add it, or unlink");
    if (id.empty()) id = *core::LinkId::parse(numbered("L-", ++count_));
    linked_.emplace(from.id, to, kind);
    draft_.script.by(place.path(), from.author, core::LinkCards{id, from.id, to, kind});
  }
  [[nodiscard]] bool has(core::CardId from, core::CardId to, core::LinkKind kind) const {
    return linked_.contains({from, to, kind});
  }

 private:
  Draft& draft_;
  std::size_t count_ = 0;
  std::set<std::tuple<core::CardId, core::CardId, core::LinkKind>> linked_;
};

/// What an outcome's entry says to come from, where its card does not say so already.
void link_origins(const Draft& draft, Linker& linker, const Place& outcome, std::string_view key, core::LinkKind kind) {
  const auto* card = draft.find_card(outcome.at("id").id<core::CardId>());
  for (const auto& place : outcome.list(key)) {
    const auto to = place.id<core::CardId>();
    if (card && !linker.has(card->id, to, kind)) linker.link(*card, place, to, kind, {});
  }
}

}  // namespace

void read_board(Draft& draft) {
  add_clusters(draft);
  draft.script.start(core::ActivityKind::group, core::Stage::outcome);
  Linker linker{draft};
  for (const auto& card : draft.cards) {
    for (const auto& place : card.place.list("links")) {
      const auto kind = place.at("kind").named<core::LinkKind>();
      linker.link(card, place, place.at("to").id<core::CardId>(), kind, place.id_of<core::LinkId>("id"));
    }
  }
  for (const auto& outcome : draft.root.list("outcomes")) {
    link_origins(draft, linker, outcome, "from_solutions", core::LinkKind::results_from);
    link_origins(draft, linker, outcome, "from_futures", core::LinkKind::realises);
  }
}

}  // namespace northstar::app::document
