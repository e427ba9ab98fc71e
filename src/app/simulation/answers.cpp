#include "app/simulation/answers.hpp"

#include <algorithm>

#include "app/simulation/board_view.hpp"
#include "core/vote/electorate.hpp"

namespace northstar::app::simulation {
namespace {

using Wish = std::optional<core::Command>;

bool may_answer(const Situation& situation, core::HostVotes host_votes) {
  return !core::check_voter(situation.workshop.participants, situation.me, host_votes);
}

/// Spreads the dots over options as they come to mind.
core::Command ballot_for(const Situation& situation, core::RoundId id, const core::Vote& vote) {
  core::CastBallot ballot{id, {}};
  auto options = vote.options;
  int left = vote.rules.budget;
  while (left > 0 && !options.empty()) {
    const auto at = options.begin() + static_cast<std::ptrdiff_t>(situation.dice.below(options.size()));
    const int dots = situation.dice.between(1, std::min(left, vote.rules.limit_per_option));
    ballot.choices.push_back({*at, dots});
    left -= dots;
    options.erase(at);
  }
  return ballot;
}

core::Command scores_for(const Situation& situation, core::RoundId id, const core::Rating& rating) {
  core::CastRating scores{id, {}};
  for (const auto option : rating.options) {
    scores.scores.push_back({option, situation.dice.between(1, 5), situation.dice.between(1, 5)});
  }
  return scores;
}

}  // namespace

Wish answer_open_round(const Situation& situation) {
  for (const auto& [id, vote] : situation.workshop.votes.list) {
    const bool is_asked = vote.status == core::RoundStatus::open && may_answer(situation, vote.rules.host_votes);
    if (is_asked && !vote.voters.contains(situation.me)) return ballot_for(situation, id, vote);
  }
  for (const auto& [id, rating] : situation.workshop.ratings.list) {
    const bool is_asked =
        rating.status == core::RoundStatus::open && may_answer(situation, core::HostVotes::excluded);
    if (is_asked && !rating.raters.contains(situation.me)) return scores_for(situation, id, rating);
  }
  return std::nullopt;
}

Wish define(const Situation& situation, const OutcomePhrase& phrase) {
  const auto& workshop = situation.workshop;
  for (const auto card : open_cards(workshop, core::Stage::outcome)) {
    if (workshop.cards.list.at(card).text != phrase.text) continue;
    const auto found = workshop.outcomes.list.find(card);
    if (found != workshop.outcomes.list.end() && !found->second.metric.empty()) return std::nullopt;
    core::OutcomeChange change;
    change.actor_kind = core::ActorKind::employee;
    change.actor = phrase.actor;
    change.behaviour = phrase.behaviour;
    change.metric = phrase.metric;
    change.unit = phrase.unit;
    change.baseline = core::Amount{phrase.baseline_milli};
    change.target = core::Amount{phrase.target_milli};
    change.direction = phrase.target_milli > phrase.baseline_milli ? core::Direction::up : core::Direction::down;
    change.source = phrase.source;
    change.owner = situation.me;
    change.signal = core::Signal::leading;
    change.shape = core::Shape::outcome;
    return core::DefineOutcome{card, std::move(change)};
  }
  return std::nullopt;
}

Wish stand_on_outcome(const Situation& situation) {
  constexpr int kLeastFingers = 3;
  constexpr int kMostFingers = 5;
  for (const auto card : open_cards(situation.workshop, core::Stage::outcome)) {
    const auto found = situation.workshop.consensus.list.find(card);
    if (found != situation.workshop.consensus.list.end() && found->second.contains(situation.me)) continue;
    return core::GiveConsensus{card, situation.dice.between(kLeastFingers, kMostFingers), {}};
  }
  return std::nullopt;
}

Wish commit(const Situation& situation) {
  const auto texts = actions();
  const auto count = situation.workshop.actions.list.size();
  if (count >= texts.size()) return std::nullopt;
  auto& dice = situation.dice;
  core::Action action;
  action.text = texts[count];
  action.owner = situation.me;
  const auto outcomes = open_cards(situation.workshop, core::Stage::outcome);
  if (!outcomes.empty()) action.outcome = dice.one_of(outcomes);
  return core::AddAction{dice.id<core::ActionId>(), std::move(action)};
}

}  // namespace northstar::app::simulation
