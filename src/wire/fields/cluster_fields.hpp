#pragma once

#include "core/cluster/cluster.hpp"
#include "wire/fields/id_names.hpp"
#include "wire/fields/stage_names.hpp"
#include "wire/fields/types.hpp"

namespace northstar::wire {

template <>
struct Fields<core::Cluster> {
  static constexpr std::string_view name = "cluster";
  static constexpr std::array members{
      field<&core::Cluster::stage>("stage"),
      optional_field<&core::Cluster::name>("name"),
      optional_field<&core::Cluster::cards>("cards"),
  };
};

template <>
struct Fields<core::Clusters> {
  static constexpr std::string_view name = "clusters";
  static constexpr std::array members{optional_field<&core::Clusters::list>("list")};
};

// Commands

template <>
struct Fields<core::CreateCluster> {
  static constexpr std::string_view name = "create_cluster";
  static constexpr std::array members{
      field<&core::CreateCluster::cluster>("cluster"),
      field<&core::CreateCluster::stage>("stage"),
      optional_field<&core::CreateCluster::name>("name"),
      field<&core::CreateCluster::cards>("cards"),
  };
};

template <>
struct Fields<core::RenameCluster> {
  static constexpr std::string_view name = "rename_cluster";
  static constexpr std::array members{
      field<&core::RenameCluster::cluster>("cluster"),
      optional_field<&core::RenameCluster::name>("name"),
  };
};

template <>
struct Fields<core::AssignCards> {
  static constexpr std::string_view name = "assign_cards";
  static constexpr std::array members{
      optional_field<&core::AssignCards::cluster>("cluster"),
      field<&core::AssignCards::cards>("cards"),
  };
};

template <>
struct Fields<core::DissolveCluster> {
  static constexpr std::string_view name = "dissolve_cluster";
  static constexpr std::array members{field<&core::DissolveCluster::cluster>("cluster")};
};

// Events

template <>
struct Fields<core::ClusterCreated> {
  static constexpr std::string_view name = "cluster_created";
  static constexpr std::array members{
      field<&core::ClusterCreated::cluster>("cluster"),
      field<&core::ClusterCreated::stage>("stage"),
      optional_field<&core::ClusterCreated::name>("name"),
      optional_field<&core::ClusterCreated::cards>("cards"),
  };
};

template <>
struct Fields<core::ClusterRenamed> {
  static constexpr std::string_view name = "cluster_renamed";
  static constexpr std::array members{
      field<&core::ClusterRenamed::cluster>("cluster"),
      optional_field<&core::ClusterRenamed::name>("name"),
  };
};

template <>
struct Fields<core::CardsAssigned> {
  static constexpr std::string_view name = "cards_assigned";
  static constexpr std::array members{
      optional_field<&core::CardsAssigned::cluster>("cluster"),
      optional_field<&core::CardsAssigned::cards>("cards"),
  };
};

template <>
struct Fields<core::ClusterDissolved> {
  static constexpr std::string_view name = "cluster_dissolved";
  static constexpr std::array members{field<&core::ClusterDissolved::cluster>("cluster")};
};

}  // namespace northstar::wire
