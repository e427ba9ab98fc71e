#pragma once

#include "core/projection.hpp"
#include "core/rating/rating.hpp"
#include "core/viewer.hpp"

namespace northstar::core {

/// Leaves of the ballot box what is the viewer's own; no role sees more (rule RA7).
[[nodiscard]] Ratings project(const Ratings& ratings, const Viewer& viewer);

[[nodiscard]] Projected<RatingEvent> project(const RatingOpened& event, const Ratings& before, const Viewer& viewer);
/// Open scores are their rater's alone.
[[nodiscard]] Projected<RatingEvent> project(const RatingCast& event, const Ratings& before, const Viewer& viewer);
[[nodiscard]] Projected<RatingEvent> project(const RaterCounted& event, const Ratings& before, const Viewer& viewer);
[[nodiscard]] Projected<RatingEvent> project(const RatingClosed& event, const Ratings& before, const Viewer& viewer);
[[nodiscard]] Projected<RatingEvent> project(const DecisionRecorded& event, const Ratings& before,
                                             const Viewer& viewer);
[[nodiscard]] Projected<RatingEvent> project(const DecisionRemoved& event, const Ratings& before, const Viewer& viewer);
[[nodiscard]] Projected<RatingEvent> project(const QualitiesRated& event, const Ratings& before, const Viewer& viewer);

}  // namespace northstar::core
