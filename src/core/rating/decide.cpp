#include "core/rating/decide.hpp"

#include <algorithm>

#include "core/card/known.hpp"
#include "core/rating/box.hpp"
#include "core/rating/score_rules.hpp"
#include "core/text.hpp"
#include "core/vote/side_guard.hpp"

namespace northstar::core {
namespace {

/// A rating asks about cards, clusters or both, so each option says by itself what it is.
std::optional<Reject> check_rated(const Electorate& electorate, Stage stage, const std::vector<OptionId>& options,
                                  Standing standing) {
  std::vector<OptionId> cards;
  std::vector<OptionId> clusters;
  for (const auto option : options) {
    (electorate.clusters.list.contains(cluster_named(option)) ? clusters : cards).push_back(option);
  }
  if (options.size() > kMaxOptions) return Reject::too_many;
  if (!cards.empty() || clusters.empty()) {
    if (const auto wrong = check_options(electorate, OptionKind::card, stage, cards, standing)) return wrong;
  }
  if (clusters.empty()) return std::nullopt;
  return check_options(electorate, OptionKind::cluster, stage, clusters, standing);
}

/// What OpenRating and RestoreRating have in common.
template <class Opening>
std::optional<Reject> check_opening(const Ratings& ratings, const Electorate& electorate, const Opening& opening,
                                    Standing standing) {
  if (ratings.list.contains(opening.rating)) return Reject::already_exists;
  if (ratings.list.size() >= kMaxRounds) return Reject::too_many;
  if (const auto wrong = check_text(opening.name, kName)) return wrong;
  return check_rated(electorate, opening.stage, opening.options, standing);
}

template <class Opening>
RatingOpened opened(const Opening& o) {
  return {o.rating, o.name, o.stage, o.options};
}

std::vector<Score> sorted(std::vector<Score> scores) {
  std::ranges::sort(scores);
  return scores;
}

/// Takes the raters off the scores; scores that were taken back say nothing and go.
std::vector<UntiedScores> untie(const std::map<ParticipantId, std::vector<Score>>& box,
                                const Participants& participants) {
  std::vector<UntiedScores> answers;
  for (const auto& [rater, scores] : box) {
    if (scores.empty()) continue;
    const auto found = participants.list.find(rater);
    const auto side = found == participants.list.end() ? std::nullopt : std::optional(found->second.side);
    answers.push_back({side, scores});
  }
  return guarded(std::move(answers), HostVotes::excluded);
}

std::optional<Reject> check_restored(const Participants& participants, const RestoreRating& restored) {
  const auto is_known = [&](ParticipantId rater) { return participants.list.contains(rater); };
  if (!std::ranges::all_of(restored.raters, is_known)) return Reject::unknown_participant;
  if (restored.scores.size() > restored.raters.size()) return Reject::out_of_range;
  for (const auto& answer : restored.scores) {
    if (const auto wrong = check_scores(answer.scores, restored.options)) return wrong;
  }
  return std::nullopt;
}

std::vector<UntiedScores> canonical(std::vector<UntiedScores> answers) {
  std::erase_if(answers, [](const auto& answer) { return answer.scores.empty(); });
  for (auto& answer : answers) std::ranges::sort(answer.scores);
  return guarded(std::move(answers), HostVotes::excluded);
}

std::optional<Reject> check_decision(const Cards& cards, const RecordDecision& decision) {
  if (const auto wrong = check_text(decision.text, kRequiredParagraph)) return wrong;
  if (const auto wrong = check_text(decision.reason, kParagraph)) return wrong;
  const auto is_unknown = [&](CardId card) { return find_revealed(cards, card) == nullptr; };
  if (std::ranges::any_of(decision.chosen, is_unknown)) return Reject::unknown_card;
  if (std::ranges::any_of(decision.dropped, is_unknown)) return Reject::unknown_card;
  const auto is_chosen = [&](CardId card) { return decision.chosen.contains(card); };
  if (std::ranges::any_of(decision.dropped, is_chosen)) return Reject::same_card;
  return std::nullopt;
}

}  // namespace

Decided<RatingEvent> decide(const Ratings& ratings, const Electorate& electorate, const Caller&,
                            const OpenRating& command) {
  if (const auto wrong = check_opening(ratings, electorate, command, Standing::live)) return std::unexpected(*wrong);
  return std::vector<RatingEvent>{opened(command)};
}

Decided<RatingEvent> decide(const Ratings& ratings, const Electorate& electorate, const Caller& caller,
                            const CastRating& command) {
  const auto found = ratings.list.find(command.rating);
  if (found == ratings.list.end()) return std::unexpected(Reject::unknown_round);
  const auto& rating = found->second;
  if (rating.status != RoundStatus::open) return std::unexpected(Reject::round_closed);
  const auto rater = caller.participant;
  if (const auto wrong = check_voter(electorate.participants, rater, HostVotes::excluded))
    return std::unexpected(*wrong);
  if (const auto wrong = check_scores(command.scores, rating.options)) return std::unexpected(*wrong);
  const auto scores = sorted(command.scores);
  if (scores == scores_of(ratings, command.rating, rater)) return {};
  std::vector<RatingEvent> events{RatingCast{command.rating, rater, scores}};
  if (!rating.raters.contains(rater)) events.emplace_back(RaterCounted{command.rating, rater});
  return events;
}

Decided<RatingEvent> decide(const Ratings& ratings, const Electorate& electorate, const Caller&,
                            const CloseRating& command) {
  const auto found = ratings.list.find(command.rating);
  if (found == ratings.list.end()) return std::unexpected(Reject::unknown_round);
  if (found->second.status != RoundStatus::open) return {};
  const auto box = ratings.box.find(command.rating);
  if (box == ratings.box.end()) return std::vector<RatingEvent>{RatingClosed{command.rating, {}}};
  return std::vector<RatingEvent>{RatingClosed{command.rating, untie(box->second, electorate.participants)}};
}

Decided<RatingEvent> decide(const Ratings& ratings, const Electorate& electorate, const Caller& caller,
                            const RestoreRating& command) {
  if (caller.authority != Authority::server) return std::unexpected(Reject::not_allowed);
  if (const auto wrong = check_opening(ratings, electorate, command, Standing::ever)) return std::unexpected(*wrong);
  if (const auto wrong = check_restored(electorate.participants, command)) return std::unexpected(*wrong);
  std::vector<RatingEvent> events{opened(command)};
  for (const auto rater : command.raters) events.emplace_back(RaterCounted{command.rating, rater});
  events.emplace_back(RatingClosed{command.rating, canonical(command.scores)});
  return events;
}

Decided<RatingEvent> decide(const Ratings& ratings, const Electorate& electorate, const Caller&,
                            const RecordDecision& command) {
  if (const auto wrong = check_decision(electorate.cards, command)) return std::unexpected(*wrong);
  const auto found = ratings.decisions.find(command.decision);
  const bool is_new = found == ratings.decisions.end();
  if (is_new && ratings.decisions.size() >= kMaxDecisions) return std::unexpected(Reject::too_many);
  const GroupDecision asked{command.text, command.reason, command.chosen, command.dropped};
  if (!is_new && found->second == asked) return {};
  return std::vector<RatingEvent>{
      DecisionRecorded{command.decision, command.text, command.reason, command.chosen, command.dropped}};
}

Decided<RatingEvent> decide(const Ratings& ratings, const Electorate&, const Caller&, const RemoveDecision& command) {
  if (!ratings.decisions.contains(command.decision)) return std::unexpected(Reject::unknown_decision);
  return std::vector<RatingEvent>{DecisionRemoved{command.decision}};
}

Decided<RatingEvent> decide(const Ratings& ratings, const Electorate&, const Caller&, const RateQualities& command) {
  auto qualities = command.qualities;
  std::ranges::sort(qualities);
  if (const auto wrong = check_qualities(qualities)) return std::unexpected(*wrong);
  if (qualities == ratings.qualities) return {};
  return std::vector<RatingEvent>{QualitiesRated{std::move(qualities)}};
}

}  // namespace northstar::core
