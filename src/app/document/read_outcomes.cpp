#include <algorithm>

#include "app/document/draft.hpp"
#include "wire/fields/consensus_fields.hpp"
#include "wire/fields/outcome_fields.hpp"

namespace northstar::app::document {
namespace {

/// An amount; one that is null is known to be unknown.
core::Amount amount_at(const Place& outcome, std::string_view key) {
  const auto place = outcome.find(key);
  return place ? core::Amount{place->milli()} : core::Amount{};
}

/// An enumerator whose "not set" is written as no text at all.
template <class Enum>
Enum choice_at(const Place& outcome, std::string_view key) {
  return outcome.text_of(key).empty() ? Enum::unset : outcome.at(key).named<Enum>();
}

std::vector<std::string> texts_at(const Place& outcome, std::string_view key) {
  std::vector<std::string> texts;
  for (const auto& place : outcome.list(key)) texts.push_back(place.text());
  return texts;
}

core::OutcomeChange change_at(const Place& outcome) {
  core::OutcomeChange change;
  change.actor_kind = choice_at<core::ActorKind>(outcome, "actor_kind");
  change.actor = outcome.text_of("actor");
  change.behaviour = outcome.text_of("behaviour");
  change.metric = outcome.text_of("metric");
  change.unit = outcome.text_of("unit");
  change.baseline = amount_at(outcome, "baseline");
  change.target = amount_at(outcome, "target");
  change.direction = choice_at<core::Direction>(outcome, "direction");
  change.due = outcome.text_of("by");
  change.source = outcome.text_of("source");
  change.owner = outcome.id_of<core::ParticipantId>("owner");
  change.signal = choice_at<core::Signal>(outcome, "signal");
  change.shape = choice_at<core::Shape>(outcome, "shape");
  change.qualities = texts_at(outcome, "quality");
  change.note = outcome.text_of("note");
  return change;
}

void define_outcome(Draft& draft, const Place& outcome) {
  const auto id = outcome.at("id");
  const auto* card = draft.find_card(id.id<core::CardId>());
  if (card == nullptr) return id.fail("no card has this id", "add a card of stage outcome");
  const auto statement = outcome.find("statement");
  if (statement && statement->text() != card->text) {
    statement->fail("the card of this id says something else", "write the same text in both");
  }
  draft.script.by(outcome.path(), card->author, core::DefineOutcome{card->id, change_at(outcome)});
}

void rate_qualities(Draft& draft) {
  core::RateQualities rated;
  for (const auto& [name, side] : draft.root.table("quality_importance_1to5")) {
    const auto of_side = draft.root.at("quality_importance_1to5").at(name);
    const auto whose = name == "business" ? core::Side::business : name == "it" ? core::Side::it : core::Side::host;
    if (whose == core::Side::host && name != "aws") of_side.fail("this is no side", "use business, it or aws");
    for (const auto& [quality, importance] : draft.root.at("quality_importance_1to5").table(name)) {
      rated.qualities.push_back({whose, quality, importance.whole()});
    }
  }
  if (rated.qualities.empty()) return;
  draft.script.by_server(draft.root.path() + ".quality_importance_1to5", std::move(rated));
}

void give_consensus(Draft& draft) {
  using Stands = std::map<core::CardId, std::map<core::ParticipantId, core::Stand>>;
  const auto stands = draft.root.as_of<Stands>("consensus");
  if (!stands.empty()) draft.script.start(core::ActivityKind::consensus, core::Stage::outcome);
  for (const auto& [outcome, by_person] : stands) {
    const auto path = draft.root.path() + ".consensus." + std::string{outcome.text()};
    for (const auto& [person, stand] : by_person) {
      draft.script.by(path, person, core::GiveConsensus{outcome, stand.fingers, stand.reason});
    }
  }
}

}  // namespace

void read_outcomes(Draft& draft) {
  draft.script.start(core::ActivityKind::define_outcomes, core::Stage::outcome);
  for (const auto& outcome : draft.root.list("outcomes")) define_outcome(draft, outcome);
  rate_qualities(draft);
  give_consensus(draft);
}

}  // namespace northstar::app::document
