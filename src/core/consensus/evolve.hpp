#pragma once

#include "core/consensus/consensus.hpp"

namespace northstar::core {

void evolve(Consensus& consensus, const ConsensusGiven& event);

}  // namespace northstar::core
