#include "core/vote/evolve.hpp"

namespace northstar::core {
namespace {

/// Ends a vote: its secret ballots are destroyed whatever the way it ends.
Vote* end(Votes& votes, RoundId id, RoundStatus status) {
  votes.box.erase(id);
  const auto found = votes.list.find(id);
  if (found == votes.list.end()) return nullptr;
  found->second.status = status;
  return &found->second;
}

}  // namespace

void evolve(Votes& votes, const VoteOpened& event) {
  votes.list[event.vote] = {.name = event.name,
                            .stage = event.stage,
                            .option_kind = event.option_kind,
                            .rules = event.rules,
                            .options = event.options,
                            .status = RoundStatus::open,
                            .voters = {},
                            .ballots = {}};
}

void evolve(Votes& votes, const BallotCast& event) {
  const auto found = votes.list.find(event.vote);
  if (found == votes.list.end() || found->second.status != RoundStatus::open) return;
  votes.box[event.vote][event.participant] = {event.choices};
}

void evolve(Votes& votes, const VoterCounted& event) {
  const auto found = votes.list.find(event.vote);
  if (found != votes.list.end()) found->second.voters.insert(event.participant);
}

void evolve(Votes& votes, const VoteClosed& event) {
  if (auto* vote = end(votes, event.vote, RoundStatus::closed)) vote->ballots = event.ballots;
}

void evolve(Votes& votes, const VoteCancelled& event) { end(votes, event.vote, RoundStatus::cancelled); }

}  // namespace northstar::core
