#include "core/cluster/decide.hpp"

#include "core/card/known.hpp"
#include "core/fresh.hpp"
#include "core/limits.hpp"
#include "core/text.hpp"

namespace northstar::core {
namespace {

std::optional<Reject> refuse_members(const Cards& cards, const Caller& caller, Stage stage,
                                     const std::set<CardId>& members) {
  for (const CardId card : members) {
    if (const auto reject = refuse_common_work(cards, card, caller.participant)) return reject;
    if (cards.list.at(card).stage != stage) return Reject::wrong_stage;
  }
  return std::nullopt;
}

/// Any card that everyone may know of can be taken out of its cluster, a deleted one too.
std::optional<Reject> refuse_taking_out(const Cards& cards, const Caller& caller, const std::set<CardId>& members) {
  for (const CardId id : members) {
    const Card* card = find_known(cards, id, caller.participant);
    if (!card) return Reject::unknown_card;
    if (card->exposure == Exposure::hidden) return Reject::still_private;
  }
  return std::nullopt;
}

/// The cards that are not where they should be yet.
std::set<CardId> not_yet_in(const Clusters& clusters, ClusterId cluster, std::set<CardId> cards) {
  std::erase_if(cards, [&](CardId card) { return cluster_of(clusters, card) == cluster; });
  return cards;
}

}  // namespace

Decided<ClusterEvent> decide(const Clusters& clusters, const Cards& cards, const Caller& caller,
                             const CreateCluster& command) {
  if (!is_free(clusters.list, command.cluster)) return std::unexpected(Reject::already_exists);
  if (clusters.list.size() >= kMaxClusters) return std::unexpected(Reject::too_many);
  if (const auto reject = check_text(command.name, kOptionalName)) return std::unexpected(*reject);
  if (const auto reject = refuse_members(cards, caller, command.stage, command.cards)) return std::unexpected(*reject);
  return {{ClusterCreated{command.cluster, command.stage, command.name, command.cards}}};
}

Decided<ClusterEvent> decide(const Clusters& clusters, const Cards&, const Caller&, const RenameCluster& command) {
  const auto cluster = clusters.list.find(command.cluster);
  if (cluster == clusters.list.end()) return std::unexpected(Reject::unknown_cluster);
  if (const auto reject = check_text(command.name, kOptionalName)) return std::unexpected(*reject);
  if (cluster->second.name == command.name) return {};
  return {{ClusterRenamed{command.cluster, command.name}}};
}

Decided<ClusterEvent> decide(const Clusters& clusters, const Cards& cards, const Caller& caller,
                             const AssignCards& command) {
  const auto cluster = clusters.list.find(command.cluster);
  if (!command.cluster.empty() && cluster == clusters.list.end()) return std::unexpected(Reject::unknown_cluster);
  const auto reject = command.cluster.empty() ? refuse_taking_out(cards, caller, command.cards)
                                              : refuse_members(cards, caller, cluster->second.stage, command.cards);
  if (reject) return std::unexpected(*reject);
  auto moving = not_yet_in(clusters, command.cluster, command.cards);
  if (moving.empty()) return {};
  return {{CardsAssigned{command.cluster, std::move(moving)}}};
}

Decided<ClusterEvent> decide(const Clusters& clusters, const Cards&, const Caller&, const DissolveCluster& command) {
  if (!clusters.list.contains(command.cluster)) return std::unexpected(Reject::unknown_cluster);
  return {{ClusterDissolved{command.cluster}}};
}

}  // namespace northstar::core
