#pragma once

#include "core/vote/vote.hpp"

namespace northstar::core {

void evolve(Votes& votes, const VoteOpened& event);
/// Keeps the ballot only while the vote is open, so that no replay brings a destroyed box back.
void evolve(Votes& votes, const BallotCast& event);
void evolve(Votes& votes, const VoterCounted& event);
void evolve(Votes& votes, const VoteClosed& event);
void evolve(Votes& votes, const VoteCancelled& event);

}  // namespace northstar::core
