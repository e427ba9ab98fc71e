#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

#include "core/ids.hpp"
#include "core/participant/participant.hpp"
#include "core/stage.hpp"

namespace northstar::core {

enum class OptionKind { card, cluster };
enum class OwnOptions { allowed, barred };
/// Whether the host's people vote; where they do, theirs are counted apart.
enum class HostVotes { excluded, counted_apart };
enum class RoundStatus { open, closed, cancelled };

/// The parameters of a dot vote.
struct VoteRules {
  /// Dots of each voter, 1 to 100.
  int budget = 4;
  /// Dots that one voter may put on one option, 1 to `budget`.
  int limit_per_option = 2;
  OwnOptions own_options = OwnOptions::allowed;
  HostVotes host_votes = HostVotes::excluded;

  friend bool operator==(const VoteRules&, const VoteRules&) = default;
};

struct Choice {
  OptionId option;
  int dots = 0;

  friend bool operator==(const Choice&, const Choice&) = default;
  friend auto operator<=>(const Choice&, const Choice&) = default;
};

struct Ballot {
  std::vector<Choice> choices;

  friend bool operator==(const Ballot&, const Ballot&) = default;
};

/// A ballot after the tie to its voter is destroyed. The side is absent where a side is too small to be shown.
struct UntiedBallot {
  std::optional<Side> side;
  std::vector<Choice> choices;

  friend bool operator==(const UntiedBallot&, const UntiedBallot&) = default;
  friend auto operator<=>(const UntiedBallot&, const UntiedBallot&) = default;
};

struct Vote {
  std::string name;
  Stage stage = Stage::barrier;
  OptionKind option_kind = OptionKind::card;
  VoteRules rules;
  std::vector<OptionId> options;
  RoundStatus status = RoundStatus::open;
  /// Who has voted: visible to everyone, never what.
  std::set<ParticipantId> voters;
  /// Present once closed, in sorted order, and only from three voters on.
  std::vector<UntiedBallot> ballots;

  friend bool operator==(const Vote&, const Vote&) = default;
};

struct Votes {
  std::map<RoundId, Vote> list;
  /// The secret ballots of open votes. In a viewer's view: their own alone.
  std::map<RoundId, std::map<ParticipantId, Ballot>> box;

  friend bool operator==(const Votes&, const Votes&) = default;
};

// Commands

struct OpenVote {
  RoundId vote;
  std::string name;
  Stage stage;
  OptionKind option_kind;
  VoteRules rules;
  std::vector<OptionId> options;
};
/// Replaces the voter's ballot; an empty one takes the vote back but leaves the voter counted.
struct CastBallot {
  RoundId vote;
  std::vector<Choice> choices;
};
struct CloseVote {
  RoundId vote;
};
struct CancelVote {
  RoundId vote;
};
/// Brings in a closed vote from a document; the server's own authority only.
struct RestoreVote {
  RoundId vote;
  std::string name;
  Stage stage;
  OptionKind option_kind;
  VoteRules rules;
  std::vector<OptionId> options;
  std::set<ParticipantId> voters;
  std::vector<UntiedBallot> ballots;
};

// Events

struct VoteOpened {
  RoundId vote;
  std::string name;
  Stage stage;
  OptionKind option_kind;
  VoteRules rules;
  std::vector<OptionId> options;
};
/// Kept in the ballot box, not in the log; shown to its voter alone.
struct BallotCast {
  RoundId vote;
  ParticipantId participant;
  std::vector<Choice> choices;
};
/// The first ballot of a voter: that they voted, and nothing else.
struct VoterCounted {
  RoundId vote;
  ParticipantId participant;
};
/// Ends a vote and destroys its box; the ballots are untied and sorted.
struct VoteClosed {
  RoundId vote;
  std::vector<UntiedBallot> ballots;
};
struct VoteCancelled {
  RoundId vote;
};

using VoteEvent = std::variant<VoteOpened, BallotCast, VoterCounted, VoteClosed, VoteCancelled>;

}  // namespace northstar::core
