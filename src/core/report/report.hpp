#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/insight/alignment.hpp"
#include "core/rating/summary.hpp"
#include "core/vote/tally.hpp"
#include "core/workshop/workshop.hpp"

/// What a workshop found, ready to be written down in any language and format. Texts are as people wrote them.
namespace northstar::core {

struct ReportedPerson {
  Person person;
  Side side = Side::business;
  Role role = Role::participant;
  std::string owner_of;
};

struct ReportedCard {
  std::string text;
  std::vector<std::string> comments;
};

/// A cluster, whose name may be empty; the cards that are in none have no name at all.
struct ReportedCluster {
  std::optional<std::string> name;
  std::vector<ReportedCard> cards;
};

struct ReportedStage {
  Stage stage = Stage::current;
  std::vector<ReportedCluster> clusters;
};

struct ReportedLink {
  LinkKind kind = LinkKind::resolves;
  std::string from;
  std::string to;
};

struct ReportedOption {
  std::string text;
  OptionTally tally;
};

struct ReportedVote {
  std::string name;
  int voters = 0;
  Tally tally;
  /// In the order of the tally.
  std::vector<ReportedOption> options;
  std::optional<Alignment> alignment;
};

struct RatedOption {
  std::string text;
  OptionSummary summary;
};

struct ReportedRating {
  std::string name;
  int raters = 0;
  std::vector<RatedOption> options;
};

struct ReportedDecision {
  std::string text;
  std::string reason;
  std::vector<std::string> chosen;
  std::vector<std::string> dropped;
};

struct ReportedStand {
  std::string person;
  int fingers = 0;
  std::string reason;
};

struct ReportedOutcome {
  std::string text;
  Outcome outcome;
  std::string owner;
  std::vector<std::string> solutions;
  std::vector<std::string> futures;
  std::vector<ReportedStand> stands;
};

struct ReportedAction {
  std::string text;
  std::string owner;
  std::string due;
  std::string outcome;
  ActionStatus status = ActionStatus::open;
};

/// The texts of the cards that nothing answers to (Gaps).
struct ReportedGaps {
  std::vector<std::string> currents_without_future;
  std::vector<std::string> barriers_without_solution;
  std::vector<std::string> solutions_without_outcome;
  std::vector<std::string> futures_without_outcome;
};

struct Report {
  Description description;
  std::vector<ReportedPerson> people;
  std::vector<ReportedStage> stages;
  std::vector<ReportedLink> links;
  ReportedGaps gaps;
  std::vector<ReportedVote> votes;
  std::vector<ReportedRating> ratings;
  std::vector<ReportedDecision> decisions;
  std::vector<ReportedOutcome> outcomes;
  std::vector<QualityImportance> qualities;
  std::vector<ReportedAction> actions;
  std::vector<Note> notes;
  /// How many gave each return on their time, 1 to 5, from index 0 on.
  std::vector<int> returns;
};

/// Reports on a workshop as one viewer sees it: `view` is a projection, so nothing comes in that its reader may not
/// see.
///
/// Only closed rounds are in it, and only live cards that everyone sees (rules RP1 to RP3).
[[nodiscard]] Report report(const Workshop& view);

/// The text of what `option` names: a card's, or a cluster's name; its id where neither is left.
[[nodiscard]] std::string option_text(const Workshop& view, OptionId option);

/// The name of a participant; their id where no name is known any more.
[[nodiscard]] std::string person_name(const Workshop& view, ParticipantId participant);

}  // namespace northstar::core
