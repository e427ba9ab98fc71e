#pragma once

#include <map>
#include <set>
#include <string>
#include <variant>

#include "core/ids.hpp"
#include "core/stage.hpp"

namespace northstar::core {

/// Cards that belong together, under a name that people gave. A card is in at most one cluster.
struct Cluster {
  Stage stage = Stage::current;
  std::string name;
  std::set<CardId> cards;

  friend bool operator==(const Cluster&, const Cluster&) = default;
};

struct Clusters {
  std::map<ClusterId, Cluster> list;

  friend bool operator==(const Clusters&, const Clusters&) = default;
};

/// The cluster that holds `card`, or the empty id.
[[nodiscard]] ClusterId cluster_of(const Clusters& clusters, CardId card);

// Commands

struct CreateCluster {
  ClusterId cluster;
  Stage stage;
  /// May be empty: groups are made in silence first and named after.
  std::string name;
  std::set<CardId> cards;
};
struct RenameCluster {
  ClusterId cluster;
  std::string name;
};
/// Moves cards into `cluster`, or out of any when it is empty.
struct AssignCards {
  ClusterId cluster;
  std::set<CardId> cards;
};
struct DissolveCluster {
  ClusterId cluster;
};

// Events

struct ClusterCreated {
  ClusterId cluster;
  Stage stage;
  std::string name;
  std::set<CardId> cards;
};
struct ClusterRenamed {
  ClusterId cluster;
  std::string name;
};
struct CardsAssigned {
  ClusterId cluster;
  std::set<CardId> cards;
};
struct ClusterDissolved {
  ClusterId cluster;
};

using ClusterEvent = std::variant<ClusterCreated, ClusterRenamed, CardsAssigned, ClusterDissolved>;

}  // namespace northstar::core
