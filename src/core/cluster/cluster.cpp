#include "core/cluster/cluster.hpp"

#include <algorithm>

namespace northstar::core {

ClusterId cluster_of(const Clusters& clusters, CardId card) {
  const auto found =
      std::ranges::find_if(clusters.list, [card](const auto& entry) { return entry.second.cards.contains(card); });
  return found == clusters.list.end() ? ClusterId{} : found->first;
}

}  // namespace northstar::core
