#pragma once

#include "core/caller.hpp"
#include "core/card/card.hpp"
#include "core/cluster/cluster.hpp"
#include "core/decided.hpp"

/// The rules are docs/spec/cluster.md.
namespace northstar::core {

/// @rejects already_exists, too_many, text_too_long, not_text, unknown_card, still_private, card_deleted, not_ready,
/// wrong_stage
[[nodiscard]] Decided<ClusterEvent> decide(const Clusters& clusters, const Cards& cards, const Caller& caller,
                                           const CreateCluster& command);
/// @rejects unknown_cluster, text_too_long, not_text
[[nodiscard]] Decided<ClusterEvent> decide(const Clusters& clusters, const Cards& cards, const Caller& caller,
                                           const RenameCluster& command);
/// @rejects unknown_cluster, unknown_card, still_private, card_deleted, not_ready, wrong_stage
[[nodiscard]] Decided<ClusterEvent> decide(const Clusters& clusters, const Cards& cards, const Caller& caller,
                                           const AssignCards& command);
/// @rejects unknown_cluster
[[nodiscard]] Decided<ClusterEvent> decide(const Clusters& clusters, const Cards& cards, const Caller& caller,
                                           const DissolveCluster& command);

}  // namespace northstar::core
