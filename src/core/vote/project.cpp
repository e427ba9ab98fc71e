#include "core/vote/project.hpp"

namespace northstar::core {

Votes project(const Votes& votes, const Viewer& viewer) {
  Votes view{votes.list, {}};
  for (const auto& [vote, box] : votes.box) {
    const auto own = box.find(viewer.participant);
    if (own != box.end()) view.box[vote].insert(*own);
  }
  return view;
}

Projected<VoteEvent> project(const BallotCast& event, const Votes&, const Viewer& viewer) {
  if (event.participant == viewer.participant) return Unchanged{};
  return Hidden{};
}

Projected<VoteEvent> project(const VoteOpened&, const Votes&, const Viewer&) { return Unchanged{}; }
Projected<VoteEvent> project(const VoterCounted&, const Votes&, const Viewer&) { return Unchanged{}; }
Projected<VoteEvent> project(const VoteClosed&, const Votes&, const Viewer&) { return Unchanged{}; }
Projected<VoteEvent> project(const VoteCancelled&, const Votes&, const Viewer&) { return Unchanged{}; }

}  // namespace northstar::core
