#include "core/rating/project.hpp"

namespace northstar::core {

Ratings project(const Ratings& ratings, const Viewer& viewer) {
  Ratings view{ratings.list, {}, ratings.decisions, ratings.qualities};
  for (const auto& [rating, box] : ratings.box) {
    const auto own = box.find(viewer.participant);
    if (own != box.end()) view.box[rating].insert(*own);
  }
  return view;
}

Projected<RatingEvent> project(const RatingCast& event, const Ratings&, const Viewer& viewer) {
  if (event.participant == viewer.participant) return Unchanged{};
  return Hidden{};
}

Projected<RatingEvent> project(const RatingOpened&, const Ratings&, const Viewer&) { return Unchanged{}; }
Projected<RatingEvent> project(const RaterCounted&, const Ratings&, const Viewer&) { return Unchanged{}; }
Projected<RatingEvent> project(const RatingClosed&, const Ratings&, const Viewer&) { return Unchanged{}; }
Projected<RatingEvent> project(const DecisionRecorded&, const Ratings&, const Viewer&) { return Unchanged{}; }
Projected<RatingEvent> project(const DecisionRemoved&, const Ratings&, const Viewer&) { return Unchanged{}; }
Projected<RatingEvent> project(const QualitiesRated&, const Ratings&, const Viewer&) { return Unchanged{}; }

}  // namespace northstar::core
