#include "core/report/rounds.hpp"

namespace northstar::core {

std::vector<ReportedVote> votes(const Workshop& view) {
  std::vector<ReportedVote> result;
  for (const auto& [id, vote] : view.votes.list) {
    if (vote.status != RoundStatus::closed) continue;
    ReportedVote reported{vote.name, static_cast<int>(vote.voters.size()), tally(vote), {}, alignment(vote)};
    for (const auto& option : reported.tally.options) {
      reported.options.push_back({option_text(view, option.option), option});
    }
    result.push_back(std::move(reported));
  }
  return result;
}

std::vector<ReportedRating> ratings(const Workshop& view) {
  std::vector<ReportedRating> result;
  for (const auto& [id, rating] : view.ratings.list) {
    if (rating.status != RoundStatus::closed) continue;
    ReportedRating reported{rating.name, static_cast<int>(rating.raters.size()), {}};
    for (const auto& option : summary(rating)) {
      reported.options.push_back({option_text(view, option.option), option});
    }
    result.push_back(std::move(reported));
  }
  return result;
}

}  // namespace northstar::core
