#pragma once

#include "core/rating/rating.hpp"

namespace northstar::core {

void evolve(Ratings& ratings, const RatingOpened& event);
/// Keeps the scores only while the round is open, so that no replay brings a destroyed box back.
void evolve(Ratings& ratings, const RatingCast& event);
void evolve(Ratings& ratings, const RaterCounted& event);
void evolve(Ratings& ratings, const RatingClosed& event);
void evolve(Ratings& ratings, const DecisionRecorded& event);
void evolve(Ratings& ratings, const DecisionRemoved& event);
void evolve(Ratings& ratings, const QualitiesRated& event);

}  // namespace northstar::core
