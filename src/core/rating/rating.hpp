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
#include "core/vote/vote.hpp"

namespace northstar::core {

/// One person's view of one option; 1 (low) to 5 (high) each. An option that is skipped is absent from the list.
struct Score {
  OptionId option;
  int impact = 0;
  int effort = 0;

  friend bool operator==(const Score&, const Score&) = default;
  friend auto operator<=>(const Score&, const Score&) = default;
};

struct UntiedScores {
  std::optional<Side> side;
  std::vector<Score> scores;

  friend bool operator==(const UntiedScores&, const UntiedScores&) = default;
  friend auto operator<=>(const UntiedScores&, const UntiedScores&) = default;
};

/// A round in which everyone rates the impact and effort of each option, secret until it closes.
struct Rating {
  std::string name;
  Stage stage = Stage::solution;
  std::vector<OptionId> options;
  RoundStatus status = RoundStatus::open;
  std::set<ParticipantId> raters;
  std::vector<UntiedScores> scores;

  friend bool operator==(const Rating&, const Rating&) = default;
};

/// What the group decided, with its reason and what was dropped: its own record, not a by-product of numbers.
struct GroupDecision {
  std::string text;
  std::string reason;
  std::set<CardId> chosen;
  std::set<CardId> dropped;

  friend bool operator==(const GroupDecision&, const GroupDecision&) = default;
};

/// How much a quality ("-ility") matters to a side, 1 to 5.
struct QualityImportance {
  Side side = Side::business;
  std::string quality;
  int importance = 0;

  friend bool operator==(const QualityImportance&, const QualityImportance&) = default;
  friend auto operator<=>(const QualityImportance&, const QualityImportance&) = default;
};

struct Ratings {
  std::map<RoundId, Rating> list;
  /// The secret scores of open rounds. In a viewer's view: their own alone.
  std::map<RoundId, std::map<ParticipantId, std::vector<Score>>> box;
  std::map<DecisionId, GroupDecision> decisions;
  /// Sorted by side, then quality.
  std::vector<QualityImportance> qualities;

  friend bool operator==(const Ratings&, const Ratings&) = default;
};

// Commands

struct OpenRating {
  RoundId rating;
  std::string name;
  Stage stage;
  std::vector<OptionId> options;
};
struct CastRating {
  RoundId rating;
  std::vector<Score> scores;
};
struct CloseRating {
  RoundId rating;
};
/// Brings in a closed rating from a document; the server's own authority only.
struct RestoreRating {
  RoundId rating;
  std::string name;
  Stage stage;
  std::vector<OptionId> options;
  std::set<ParticipantId> raters;
  std::vector<UntiedScores> scores;
};
struct RecordDecision {
  DecisionId decision;
  std::string text;
  std::string reason;
  std::set<CardId> chosen;
  std::set<CardId> dropped;
};
struct RemoveDecision {
  DecisionId decision;
};
struct RateQualities {
  std::vector<QualityImportance> qualities;
};

// Events

struct RatingOpened {
  RoundId rating;
  std::string name;
  Stage stage;
  std::vector<OptionId> options;
};
/// Kept in the ballot box, not in the log; shown to its rater alone.
struct RatingCast {
  RoundId rating;
  ParticipantId participant;
  std::vector<Score> scores;
};
struct RaterCounted {
  RoundId rating;
  ParticipantId participant;
};
struct RatingClosed {
  RoundId rating;
  std::vector<UntiedScores> scores;
};
struct DecisionRecorded {
  DecisionId decision;
  std::string text;
  std::string reason;
  std::set<CardId> chosen;
  std::set<CardId> dropped;
};
struct DecisionRemoved {
  DecisionId decision;
};
struct QualitiesRated {
  std::vector<QualityImportance> qualities;
};

using RatingEvent = std::variant<RatingOpened, RatingCast, RaterCounted, RatingClosed, DecisionRecorded,
                                 DecisionRemoved, QualitiesRated>;

}  // namespace northstar::core
