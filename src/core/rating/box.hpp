#pragma once

#include "core/rating/rating.hpp"

namespace northstar::core {

/// What `rater` has in the box of `rating`; nothing when they have not rated or the rating is over.
[[nodiscard]] std::vector<Score> scores_of(const Ratings& ratings, RoundId rating, ParticipantId rater);

}  // namespace northstar::core
