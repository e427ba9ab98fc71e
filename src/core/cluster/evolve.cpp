#include "core/cluster/evolve.hpp"

namespace northstar::core {
namespace {

void take_out(Clusters& clusters, const std::set<CardId>& cards) {
  for (auto& [id, cluster] : clusters.list) {
    std::erase_if(cluster.cards, [&](CardId card) { return cards.contains(card); });
  }
}

}  // namespace

void evolve(Clusters& clusters, const ClusterCreated& event) {
  take_out(clusters, event.cards);
  clusters.list.insert_or_assign(event.cluster, Cluster{event.stage, event.name, event.cards});
}

void evolve(Clusters& clusters, const ClusterRenamed& event) {
  const auto cluster = clusters.list.find(event.cluster);
  if (cluster != clusters.list.end()) cluster->second.name = event.name;
}

void evolve(Clusters& clusters, const CardsAssigned& event) {
  take_out(clusters, event.cards);
  const auto cluster = clusters.list.find(event.cluster);
  if (cluster != clusters.list.end()) cluster->second.cards.insert(event.cards.begin(), event.cards.end());
}

void evolve(Clusters& clusters, const ClusterDissolved& event) { clusters.list.erase(event.cluster); }

}  // namespace northstar::core
