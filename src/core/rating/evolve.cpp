#include "core/rating/evolve.hpp"

namespace northstar::core {

void evolve(Ratings& ratings, const RatingOpened& event) {
  ratings.list[event.rating] = {.name = event.name,
                                .stage = event.stage,
                                .options = event.options,
                                .status = RoundStatus::open,
                                .raters = {},
                                .scores = {}};
}

void evolve(Ratings& ratings, const RatingCast& event) {
  const auto found = ratings.list.find(event.rating);
  if (found == ratings.list.end() || found->second.status != RoundStatus::open) return;
  ratings.box[event.rating][event.participant] = event.scores;
}

void evolve(Ratings& ratings, const RaterCounted& event) {
  const auto found = ratings.list.find(event.rating);
  if (found != ratings.list.end()) found->second.raters.insert(event.participant);
}

void evolve(Ratings& ratings, const RatingClosed& event) {
  ratings.box.erase(event.rating);
  const auto found = ratings.list.find(event.rating);
  if (found == ratings.list.end()) return;
  found->second.status = RoundStatus::closed;
  found->second.scores = event.scores;
}

void evolve(Ratings& ratings, const DecisionRecorded& event) {
  ratings.decisions[event.decision] = {event.text, event.reason, event.chosen, event.dropped};
}

void evolve(Ratings& ratings, const DecisionRemoved& event) { ratings.decisions.erase(event.decision); }

void evolve(Ratings& ratings, const QualitiesRated& event) { ratings.qualities = event.qualities; }

}  // namespace northstar::core
