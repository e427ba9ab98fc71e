#include "core/vote/side_guard.hpp"

namespace northstar::core {
namespace {

std::size_t count(std::span<const std::optional<Side>> sides, std::optional<Side> side) {
  return static_cast<std::size_t>(std::ranges::count(sides, side));
}

}  // namespace

Showing showing_of(std::span<const std::optional<Side>> sides, HostVotes host_votes) {
  if (sides.size() < kLeastAnswers) return Showing::nothing;
  const bool all_known = count(sides, std::nullopt) == 0;
  const bool moved_away = host_votes == HostVotes::excluded && count(sides, Side::host) > 0;
  const bool large_enough =
      count(sides, Side::business) >= kLeastAnswersOfSide && count(sides, Side::it) >= kLeastAnswersOfSide;
  return all_known && !moved_away && large_enough ? Showing::sides : Showing::totals;
}

}  // namespace northstar::core
