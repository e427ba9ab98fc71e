#include "app/simulation/participant_mind.hpp"

#include <algorithm>
#include <string_view>

#include "app/simulation/answers.hpp"
#include "app/simulation/board_view.hpp"
#include "app/simulation/phrases.hpp"
#include "core/card/zone.hpp"

namespace northstar::app::simulation {
namespace {

using Wish = std::optional<core::Command>;

template <class Texts>
std::string any_of_texts(Dice& dice, const Texts& texts) {
  return std::string{texts[dice.below(texts.size())]};
}

Wish comment(const Situation& situation, core::Stage stage) {
  const auto cards = open_cards(situation.workshop, stage);
  if (cards.empty()) return std::nullopt;
  auto& dice = situation.dice;
  return core::AddComment{dice.id<core::CommentId>(), dice.one_of(cards), any_of_texts(dice, comments())};
}

/// Puts a card to the others of its theme; the first one makes the group.
core::Command put_into_group(const Situation& situation, core::Stage stage, core::CardId card) {
  const auto name = theme_name(theme_of(situation.workshop.cards.list.at(card).text));
  for (const auto& [id, cluster] : situation.workshop.clusters.list) {
    if (cluster.stage == stage && cluster.name == name) return core::AssignCards{id, {card}};
  }
  return core::CreateCluster{situation.dice.id<core::ClusterId>(), stage, std::string{name}, {card}};
}

/// Moves a card of the stage into the column of its theme; nothing when it lies there.
Wish tidy(const Situation& situation, core::Stage stage) {
  std::size_t rows[kThemes] = {};
  for (const auto id : open_cards(situation.workshop, stage)) {
    const auto& card = situation.workshop.cards.list.at(id);
    const auto theme = theme_of(card.text);
    const auto place = place_in_column(theme, rows[theme]++);
    if (card.position != place && situation.dice.once_in(3)) return core::MoveCard{id, card.zone, place};
  }
  return std::nullopt;
}

Wish done(const Situation& situation) {
  if (situation.workshop.activities.done.contains(situation.me)) return std::nullopt;
  return core::MarkDone{};
}

Wish first_of(std::initializer_list<Wish> wishes) {
  const auto* const found = std::ranges::find_if(wishes, [](const Wish& wish) { return wish.has_value(); });
  return found == wishes.end() ? std::nullopt : *found;
}

/// A zone of the stage's board, each in its turn.
std::string zone_of(core::Stage stage, std::size_t turn) {
  const auto zones = core::zones_of(stage);
  return zones.empty() ? std::string{} : std::string{zones[turn % zones.size()]};
}

}  // namespace

std::chrono::milliseconds ParticipantMind::pause(Dice& dice) {
  constexpr int kLeastMs = 3000;
  constexpr int kMostMs = 11'000;
  return speed_.scaled(std::chrono::milliseconds{dice.between(kLeastMs, kMostMs)});
}

Wish ParticipantMind::next(const Situation& situation) {
  if (situation.workshop.status == core::WorkshopStatus::finished) return std::nullopt;
  if (auto wish = answer_open_round(situation)) return wish;
  const auto* const activity = core::current_activity(situation.workshop.activities);
  return activity == nullptr ? std::nullopt : in_activity(situation, *activity);
}

Wish ParticipantMind::in_activity(const Situation& situation, const core::Activity& activity) {
  using Kind = core::ActivityKind;
  switch (activity.kind) {
    case Kind::listen:
    case Kind::vote:
      return std::nullopt;
    case Kind::write:
      return first_of({write(situation, activity.stage), done(situation)});
    case Kind::reveal:
    case Kind::rate:
      if (situation.dice.once_in(2) && commented_.insert(activity.activity).second)
        return comment(situation, activity.stage);
      return done(situation);
    case Kind::group:
      return group(situation, activity);
    case Kind::deep_dive:
      return deepen(situation);
    case Kind::define_outcomes:
      return first_of({outcome(situation), missing_link(situation, core::Stage::outcome), done(situation)});
    case Kind::consensus:
      return first_of({stand_on_outcome(situation), commit(situation), done(situation)});
    case Kind::retrospect:
      return first_of({look_back(situation), done(situation)});
  }
  return std::nullopt;
}

Wish ParticipantMind::write(const Situation& situation, core::Stage stage) const {
  const auto phrases = phrases_of(stage);
  for (std::size_t i = 0; i < phrases.size(); ++i) {
    if (!is_mine(i) || has_card(situation.workshop, stage, phrases[i].text)) continue;
    auto& dice = situation.dice;
    return core::AddCard{dice.id<core::CardId>(), stage, zone_of(stage, i), std::string{phrases[i].text}, somewhere(dice)};
  }
  return std::nullopt;
}

Wish ParticipantMind::group(const Situation& situation, const core::Activity& activity) {
  const auto& workshop = situation.workshop;
  std::vector<core::CardId> loose;
  for (const auto card : open_cards(workshop, activity.stage)) {
    if (core::cluster_of(workshop.clusters, card).empty()) loose.push_back(card);
  }
  if (!loose.empty()) return put_into_group(situation, activity.stage, situation.dice.one_of(loose));
  Wish link;
  if (activity.abilities.contains(core::Ability::link_cards)) link = missing_link(situation, activity.stage);
  return first_of({tidy(situation, activity.stage), std::move(link), done(situation)});
}

/// Asks why, and ties a barrier to one that causes it.
Wish ParticipantMind::deepen(const Situation& situation) const {
  const auto cards = open_cards(situation.workshop, core::Stage::barrier);
  const auto causes = std::ranges::count_if(
      situation.workshop.links.list, [](const auto& entry) { return entry.second.kind == core::LinkKind::causes; });
  constexpr int kCauses = 5;
  if (cards.size() < 2 || causes >= kCauses) return done(situation);
  auto& dice = situation.dice;
  return core::LinkCards{dice.id<core::LinkId>(), dice.one_of(cards), dice.one_of(cards), core::LinkKind::causes};
}

/// Writes the outcomes of their own share and says who changes which behaviour.
Wish ParticipantMind::outcome(const Situation& situation) const {
  const auto phrases = outcome_phrases();
  for (std::size_t i = 0; i < phrases.size(); ++i) {
    if (!is_mine(i)) continue;
    if (!has_card(situation.workshop, core::Stage::outcome, phrases[i].text)) {
      auto& dice = situation.dice;
      return core::AddCard{
          dice.id<core::CardId>(), core::Stage::outcome, "behaviour", std::string{phrases[i].text}, place_in_column(i, 0)};
    }
    if (auto definition = define(situation, phrases[i])) return definition;
  }
  return std::nullopt;
}

Wish ParticipantMind::look_back(const Situation& situation) const {
  const auto& retrospective = situation.workshop.retrospective;
  auto& dice = situation.dice;
  if (!retrospective.returns.contains(situation.me)) return core::RateReturn{dice.between(3, 5)};
  const auto is_own = [&](const auto& entry) { return entry.second.author == situation.me; };
  if (std::ranges::any_of(retrospective.notes, is_own)) return std::nullopt;
  const auto kind = static_cast<core::NoteKind>(dice.below(3));
  return core::AddNote{dice.id<core::NoteId>(), kind, any_of_texts(dice, notes())};
}

}  // namespace northstar::app::simulation
