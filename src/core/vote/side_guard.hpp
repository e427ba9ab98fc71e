#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "core/participant/participant.hpp"
#include "core/vote/vote.hpp"

namespace northstar::core {

/// A split by side is shown only from this many answers of business and of IT on; below it, a side names its people
/// (architecture.md, rule 6).
inline constexpr std::size_t kLeastAnswersOfSide = 4;
/// Nothing is shown of a round with fewer answers (architecture.md, rule 6).
inline constexpr std::size_t kLeastAnswers = 3;

/// How much of a round's answers may be shown.
enum class Showing { nothing, totals, sides };

/// Says how much may be shown of a round whose answers come from these sides.
///
/// Where the host does not vote, an answer of the host's side comes from somebody whose side was changed after they
/// gave it; shown as the host's it would name them, so no side is shown then.
[[nodiscard]] Showing showing_of(std::span<const std::optional<Side>> sides, HostVotes host_votes);

/// Makes untied answers fit to be shown (rule VO13): none when there are too few, no sides when one side is too small,
/// and sorted, so that their order says nothing of who gave them or when.
template <class Untied>
[[nodiscard]] std::vector<Untied> guarded(std::vector<Untied> answers, HostVotes host_votes) {
  std::vector<std::optional<Side>> sides;
  for (const auto& answer : answers) sides.push_back(answer.side);
  const auto showing = showing_of(sides, host_votes);
  if (showing == Showing::nothing) return {};
  if (showing == Showing::totals) {
    for (auto& answer : answers) answer.side.reset();
  }
  std::ranges::sort(answers);
  return answers;
}

/// Tells whether untied answers carry their sides, so that a split may be shown.
template <class Untied>
[[nodiscard]] bool sides_shown(const std::vector<Untied>& answers) {
  return !answers.empty() && std::ranges::all_of(answers, [](const auto& answer) { return answer.side.has_value(); });
}

}  // namespace northstar::core
