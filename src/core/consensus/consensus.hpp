#pragma once

#include <map>
#include <string>
#include <variant>

#include "core/ids.hpp"

namespace northstar::core {

/// One person's fist of five on an outcome: 0 (no) to 5 (all for it), with the reason of whoever is below three.
struct Stand {
  int fingers = 0;
  std::string reason;

  friend bool operator==(const Stand&, const Stand&) = default;
};

struct Consensus {
  std::map<CardId, std::map<ParticipantId, Stand>> list;

  friend bool operator==(const Consensus&, const Consensus&) = default;
};

// Commands

struct GiveConsensus {
  CardId outcome;
  int fingers;
  std::string reason;
};

// Events

struct ConsensusGiven {
  CardId outcome;
  ParticipantId participant;
  int fingers;
  std::string reason;
};

using ConsensusEvent = std::variant<ConsensusGiven>;

}  // namespace northstar::core
