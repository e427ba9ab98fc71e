#pragma once

#include "core/consensus/consensus.hpp"
#include "wire/fields/id_names.hpp"
#include "wire/fields/types.hpp"

namespace northstar::wire {

template <>
struct Fields<core::Stand> {
  static constexpr std::string_view name = "stand";
  static constexpr std::array members{
      field<&core::Stand::fingers>("fingers"),
      optional_field<&core::Stand::reason>("reason"),
  };
};

template <>
struct Fields<core::Consensus> {
  static constexpr std::string_view name = "consensus";
  static constexpr std::array members{optional_field<&core::Consensus::list>("list")};
};

// Commands

template <>
struct Fields<core::GiveConsensus> {
  static constexpr std::string_view name = "give_consensus";
  static constexpr std::array members{
      field<&core::GiveConsensus::outcome>("outcome"),
      field<&core::GiveConsensus::fingers>("fingers"),
      optional_field<&core::GiveConsensus::reason>("reason"),
  };
};

// Events

template <>
struct Fields<core::ConsensusGiven> {
  static constexpr std::string_view name = "consensus_given";
  static constexpr std::array members{
      field<&core::ConsensusGiven::outcome>("outcome"),
      field<&core::ConsensusGiven::participant>("participant"),
      field<&core::ConsensusGiven::fingers>("fingers"),
      optional_field<&core::ConsensusGiven::reason>("reason"),
  };
};

}  // namespace northstar::wire
