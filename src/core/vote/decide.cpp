#include "core/vote/decide.hpp"

#include <algorithm>

#include "core/text.hpp"
#include "core/vote/ballot_rules.hpp"
#include "core/vote/box.hpp"
#include "core/vote/side_guard.hpp"

namespace northstar::core {
namespace {

/// What OpenVote and RestoreVote have in common.
template <class Opening>
std::optional<Reject> check_opening(const Votes& votes, const Electorate& electorate, const Opening& opening,
                                    Standing standing) {
  if (votes.list.contains(opening.vote)) return Reject::already_exists;
  if (votes.list.size() >= kMaxRounds) return Reject::too_many;
  if (const auto wrong = check_text(opening.name, kName)) return wrong;
  if (const auto wrong = check_rules(opening.rules)) return wrong;
  return check_options(electorate, opening.option_kind, opening.stage, opening.options, standing);
}

template <class Opening>
VoteOpened opened(const Opening& o) {
  return {o.vote, o.name, o.stage, o.option_kind, o.rules, o.options};
}

std::vector<Choice> sorted(std::vector<Choice> choices) {
  std::ranges::sort(choices);
  return choices;
}

/// Takes the voters off the ballots; a ballot that was taken back says nothing and goes.
std::vector<UntiedBallot> untie(const std::map<ParticipantId, Ballot>& box, const Participants& participants,
                                HostVotes host_votes) {
  std::vector<UntiedBallot> ballots;
  for (const auto& [voter, ballot] : box) {
    if (ballot.choices.empty()) continue;
    const auto found = participants.list.find(voter);
    const auto side = found == participants.list.end() ? std::nullopt : std::optional(found->second.side);
    ballots.push_back({side, ballot.choices});
  }
  return guarded(std::move(ballots), host_votes);
}

std::optional<Reject> check_restored(const Participants& participants, const RestoreVote& restored) {
  const auto is_known = [&](ParticipantId voter) { return participants.list.contains(voter); };
  if (!std::ranges::all_of(restored.voters, is_known)) return Reject::unknown_participant;
  if (restored.ballots.size() > restored.voters.size()) return Reject::out_of_range;
  for (const auto& ballot : restored.ballots) {
    if (const auto wrong = check_choices(ballot.choices, restored.options, restored.rules)) return wrong;
  }
  return std::nullopt;
}

std::vector<UntiedBallot> canonical(std::vector<UntiedBallot> ballots, HostVotes host_votes) {
  std::erase_if(ballots, [](const auto& ballot) { return ballot.choices.empty(); });
  for (auto& ballot : ballots) std::ranges::sort(ballot.choices);
  return guarded(std::move(ballots), host_votes);
}

}  // namespace

Decided<VoteEvent> decide(const Votes& votes, const Electorate& electorate, const Caller&, const OpenVote& command) {
  if (const auto wrong = check_opening(votes, electorate, command, Standing::live)) return std::unexpected(*wrong);
  return std::vector<VoteEvent>{opened(command)};
}

Decided<VoteEvent> decide(const Votes& votes, const Electorate& electorate, const Caller& caller,
                          const CastBallot& command) {
  const auto found = votes.list.find(command.vote);
  if (found == votes.list.end()) return std::unexpected(Reject::unknown_round);
  const auto& vote = found->second;
  if (vote.status != RoundStatus::open) return std::unexpected(Reject::round_closed);
  const auto voter = caller.participant;
  if (const auto wrong = check_voter(electorate.participants, voter, vote.rules.host_votes))
    return std::unexpected(*wrong);
  if (const auto wrong = check_choices(command.choices, vote.options, vote.rules)) return std::unexpected(*wrong);
  const auto is_barred = [&](const Choice& choice) {
    return is_own_option(electorate, vote.option_kind, choice.option, voter);
  };
  if (vote.rules.own_options == OwnOptions::barred && std::ranges::any_of(command.choices, is_barred)) {
    return std::unexpected(Reject::own_option);
  }
  const auto choices = sorted(command.choices);
  if (choices == choices_of(votes, command.vote, voter)) return {};
  std::vector<VoteEvent> events{BallotCast{command.vote, voter, choices}};
  if (!vote.voters.contains(voter)) events.emplace_back(VoterCounted{command.vote, voter});
  return events;
}

Decided<VoteEvent> decide(const Votes& votes, const Electorate& electorate, const Caller&, const CloseVote& command) {
  const auto found = votes.list.find(command.vote);
  if (found == votes.list.end()) return std::unexpected(Reject::unknown_round);
  if (found->second.status == RoundStatus::closed) return {};
  if (found->second.status == RoundStatus::cancelled) return std::unexpected(Reject::round_closed);
  const auto box = votes.box.find(command.vote);
  if (box == votes.box.end()) return std::vector<VoteEvent>{VoteClosed{command.vote, {}}};
  return std::vector<VoteEvent>{
      VoteClosed{command.vote, untie(box->second, electorate.participants, found->second.rules.host_votes)}};
}

Decided<VoteEvent> decide(const Votes& votes, const Electorate&, const Caller&, const CancelVote& command) {
  const auto found = votes.list.find(command.vote);
  if (found == votes.list.end()) return std::unexpected(Reject::unknown_round);
  if (found->second.status == RoundStatus::cancelled) return {};
  if (found->second.status == RoundStatus::closed) return std::unexpected(Reject::round_closed);
  return std::vector<VoteEvent>{VoteCancelled{command.vote}};
}

Decided<VoteEvent> decide(const Votes& votes, const Electorate& electorate, const Caller& caller,
                          const RestoreVote& command) {
  if (caller.authority != Authority::server) return std::unexpected(Reject::not_allowed);
  if (const auto wrong = check_opening(votes, electorate, command, Standing::ever)) return std::unexpected(*wrong);
  if (const auto wrong = check_restored(electorate.participants, command)) return std::unexpected(*wrong);
  std::vector<VoteEvent> events{opened(command)};
  for (const auto voter : command.voters) events.emplace_back(VoterCounted{command.vote, voter});
  events.emplace_back(VoteClosed{command.vote, canonical(command.ballots, command.rules.host_votes)});
  return events;
}

}  // namespace northstar::core
