#include "core/insight/open_round.hpp"

#include <algorithm>

#include "core/vote/electorate.hpp"

namespace northstar::core {
namespace {

OpenRound open_round(RoundKind kind, const Participants& participants, HostVotes host_votes,
                     const std::set<ParticipantId>& answered) {
  auto people = answerers(participants, host_votes);
  people.insert(answered.begin(), answered.end());
  return {kind, static_cast<int>(answered.size()), std::move(people)};
}

template <class Rounds>
RoundId open_on(const Rounds& rounds, Stage stage) {
  const auto found = std::ranges::find_if(rounds, [stage](const auto& entry) {
    return entry.second.status == RoundStatus::open && entry.second.stage == stage;
  });
  return found == rounds.end() ? RoundId{} : found->first;
}

}  // namespace

std::map<RoundId, OpenRound> open_rounds(const Workshop& workshop) {
  std::map<RoundId, OpenRound> result;
  for (const auto& [id, vote] : workshop.votes.list) {
    if (vote.status != RoundStatus::open) continue;
    result[id] = open_round(RoundKind::vote, workshop.participants, vote.rules.host_votes, vote.voters);
  }
  for (const auto& [id, rating] : workshop.ratings.list) {
    if (rating.status != RoundStatus::open) continue;
    result[id] = open_round(RoundKind::rating, workshop.participants, HostVotes::excluded, rating.raters);
  }
  return result;
}

RoundId running_round(const Workshop& workshop) {
  const auto* activity = current_activity(workshop.activities);
  if (activity == nullptr) return {};
  const auto vote = open_on(workshop.votes.list, activity->stage);
  return vote.empty() ? open_on(workshop.ratings.list, activity->stage) : vote;
}

}  // namespace northstar::core
