#include "core/consensus/evolve.hpp"

namespace northstar::core {

void evolve(Consensus& consensus, const ConsensusGiven& event) {
  consensus.list[event.outcome][event.participant] = {event.fingers, event.reason};
}

}  // namespace northstar::core
