#include <algorithm>

#include "app/document/draft.hpp"
#include "wire/fields/rating_fields.hpp"
#include "wire/fields/vote_fields.hpp"

namespace northstar::app::document {
namespace {

using VoteTable = std::map<core::RoundId, core::Vote>;

/// The rows of `ballots` that are of one round.
std::vector<Place> rows_of(const Draft& draft, std::string_view round) {
  auto rows = draft.root.list("ballots");
  std::erase_if(rows, [&](const Place& row) { return row.at("round").text() != round; });
  return rows;
}

core::Choice choice_at(const Place& row) { return {row.at("card").id<core::OptionId>(), row.at("dots").whole()}; }

/// The stage of the cards that a round of the example's form is about: that of the first card with a dot.
core::Stage stage_of(const Draft& draft, const std::vector<Place>& rows, const Place& tally) {
  for (const auto& row : rows) {
    const auto card = row.at("card");
    const auto* entry = draft.find_card(card.id<core::CardId>());
    if (entry) return entry->stage;
    card.fail("no card has this id", "correct the id");
  }
  tally.fail("nobody voted in this round, so its stage is unknown", "add ballots, or remove the round");
  return core::Stage::barrier;
}

std::vector<core::OptionId> options_of(const Draft& draft, core::Stage stage, const Place& tally) {
  std::vector<core::OptionId> options;
  for (const auto& card : draft.cards) {
    if (card.stage == stage) options.push_back(*core::OptionId::parse(card.id.text()));
  }
  const auto stated = tally.at("cards").whole();
  if (stated != static_cast<int>(options.size())) {
    tally.at("cards").fail("the stage has " + std::to_string(options.size()) + " cards", "correct the number");
  }
  return options;
}

void check_side(const Draft& draft, const Place& row, core::ParticipantId voter) {
  const auto known = draft.sides.find(voter);
  if (known == draft.sides.end()) return row.at("participant").fail("nobody in the document has this id", "correct it");
  const auto side = row.find("side");
  if (side && side_at(*side) != known->second) side->fail("the voter is on another side", "correct one of them");
}

/// One ballot for each person, as they filled it in.
void cast_ballots(Draft& draft, core::RoundId round, const std::vector<Place>& rows) {
  std::vector<std::pair<core::ParticipantId, core::CastBallot>> ballots;
  for (const auto& row : rows) {
    const auto voter = row.at("participant").id<core::ParticipantId>();
    check_side(draft, row, voter);
    auto found = std::ranges::find(ballots, voter, &std::pair<core::ParticipantId, core::CastBallot>::first);
    if (found == ballots.end()) found = ballots.insert(found, {voter, core::CastBallot{round, {}}});
    found->second.choices.push_back(choice_at(row));
  }
  for (auto& [voter, ballot] : ballots) {
    const auto of = " (" + std::string{round.text()} + ", " + std::string{voter.text()} + ')';
    draft.script.by(draft.root.path() + ".ballots" + of, voter, std::move(ballot));
  }
}

/// A round of which every ballot is known by name: it is opened, voted in and closed again.
void vote_again(Draft& draft, const std::string& name, const Place& tally) {
  const auto rows = rows_of(draft, name);
  const auto stage = stage_of(draft, rows, tally);
  const auto round = tally.parse_id<core::RoundId>(name);
  core::OpenVote open{round, name, stage, core::OptionKind::card, {}, options_of(draft, stage, tally)};
  open.rules.budget = tally.at("dots_per_person").whole();
  open.rules.limit_per_option = tally.at("max_per_card").whole();
  open.rules.host_votes = core::HostVotes::counted_apart;
  draft.script.start(core::ActivityKind::vote, stage);
  draft.script.by_server(tally.path(), std::move(open));
  cast_ballots(draft, round, rows);
  draft.script.by_server(tally.path(), core::CloseVote{round});
}

std::vector<core::UntiedBallot> untied_ballots(const Draft& draft, core::RoundId round) {
  std::map<std::string, core::UntiedBallot> by_handle;
  for (const auto& row : rows_of(draft, round.text())) {
    auto& ballot = by_handle[row.at("handle").text()];
    if (const auto side = row.find("side")) ballot.side = side_at(*side);
    ballot.choices.push_back(choice_at(row));
  }
  std::vector<core::UntiedBallot> ballots;
  for (auto& [handle, ballot] : by_handle) ballots.push_back(std::move(ballot));
  return ballots;
}

/// A vote about a cluster that was dissolved later needs it for the moment in which it comes in.
std::vector<core::ClusterId> lend_clusters(Draft& draft, const core::Vote& vote, const std::string& path) {
  std::vector<core::ClusterId> lent;
  if (vote.option_kind != core::OptionKind::cluster) return lent;
  const auto clusters = draft.root.find("clusters");
  for (const auto option : vote.options) {
    if (clusters && clusters->find(option.text())) continue;
    lent.push_back(*core::ClusterId::parse(option.text()));
    draft.script.by_server(path, core::CreateCluster{lent.back(), vote.stage, {}, {}});
  }
  return lent;
}

/// A round whose ballots were untied, or that is still open.
void restore_vote(Draft& draft, core::RoundId id, core::Vote vote) {
  const auto path = draft.root.path() + ".votes." + std::string{id.text()};
  const auto lent = lend_clusters(draft, vote, path);
  if (vote.status == core::RoundStatus::closed) {
    draft.script.by_server(path, core::RestoreVote{id, vote.name, vote.stage, vote.option_kind, vote.rules,
                                                   vote.options, vote.voters, untied_ballots(draft, id)});
  } else {
    draft.script.by_server(
        path, core::OpenVote{id, vote.name, vote.stage, vote.option_kind, vote.rules, std::move(vote.options)});
  }
  if (vote.status == core::RoundStatus::cancelled) draft.script.by_server(path, core::CancelVote{id});
  for (const auto cluster : lent) draft.script.by_server(path, core::DissolveCluster{cluster});
}

void check_rounds(const Draft& draft, std::string_view key) {
  const auto rounds = draft.root.find(key);
  for (const auto& row : draft.root.list("ballots")) {
    const auto round = row.at("round");
    if (!rounds || !rounds->find(round.text())) round.fail("no such round", "add it to " + std::string{key});
  }
}

}  // namespace

void read_votes(Draft& draft) {
  const auto votes = draft.root.find("votes");
  check_rounds(draft, votes ? "votes" : "tallies");
  if (votes) {
    for (auto& [id, vote] : votes->as<VoteTable>()) restore_vote(draft, id, std::move(vote));
    return;
  }
  for (const auto& [name, tally] : draft.root.table("tallies")) vote_again(draft, name, tally);
}

void read_ratings(Draft& draft) {
  for (auto& [id, rating] : draft.root.as_of<std::map<core::RoundId, core::Rating>>("ratings")) {
    const auto path = draft.root.path() + ".ratings." + std::string{id.text()};
    if (rating.status == core::RoundStatus::closed) {
      draft.script.by_server(
          path, core::RestoreRating{id, rating.name, rating.stage, rating.options, rating.raters, rating.scores});
    } else {
      draft.script.by_server(path, core::OpenRating{id, rating.name, rating.stage, rating.options});
    }
  }
}

}  // namespace northstar::app::document
