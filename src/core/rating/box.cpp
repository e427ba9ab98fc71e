#include "core/rating/box.hpp"

namespace northstar::core {

std::vector<Score> scores_of(const Ratings& ratings, RoundId rating, ParticipantId rater) {
  const auto box = ratings.box.find(rating);
  if (box == ratings.box.end()) return {};
  const auto scores = box->second.find(rater);
  return scores == box->second.end() ? std::vector<Score>{} : scores->second;
}

}  // namespace northstar::core
