#pragma once

#include "core/cluster/cluster.hpp"

namespace northstar::core {

void evolve(Clusters& clusters, const ClusterCreated& event);
void evolve(Clusters& clusters, const ClusterRenamed& event);
void evolve(Clusters& clusters, const CardsAssigned& event);
void evolve(Clusters& clusters, const ClusterDissolved& event);

}  // namespace northstar::core
