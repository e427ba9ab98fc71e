#pragma once

#include "core/projection.hpp"
#include "core/viewer.hpp"
#include "core/vote/vote.hpp"

namespace northstar::core {

/// Leaves of the ballot box what is the viewer's own; no role sees more (rule VO11).
[[nodiscard]] Votes project(const Votes& votes, const Viewer& viewer);

[[nodiscard]] Projected<VoteEvent> project(const VoteOpened& event, const Votes& before, const Viewer& viewer);
/// A ballot is its voter's alone.
[[nodiscard]] Projected<VoteEvent> project(const BallotCast& event, const Votes& before, const Viewer& viewer);
[[nodiscard]] Projected<VoteEvent> project(const VoterCounted& event, const Votes& before, const Viewer& viewer);
[[nodiscard]] Projected<VoteEvent> project(const VoteClosed& event, const Votes& before, const Viewer& viewer);
[[nodiscard]] Projected<VoteEvent> project(const VoteCancelled& event, const Votes& before, const Viewer& viewer);

}  // namespace northstar::core
