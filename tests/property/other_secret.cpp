#include "other_secret.hpp"

#include "core/activity/activity.hpp"

namespace northstar::property {

using namespace core;

namespace {

bool hides(const Workshop& workshop, Stage stage) {
  const auto* activity = current_activity(workshop.activities);
  return activity != nullptr && activity->stage == stage && activity->visibility == Visibility::own_only;
}

}  // namespace

bool reveals(const Command& command, const Workshop& workshop) {
  if (const auto* start = std::get_if<StartActivity>(&command)) {
    const auto* activity = find_activity(workshop.activities, start->activity);
    return activity != nullptr && activity->visibility == Visibility::everyone;
  }
  return std::holds_alternative<RevealCards>(command) || std::holds_alternative<CloseVote>(command) ||
         std::holds_alternative<CloseRating>(command) || std::holds_alternative<SignCard>(command);
}

std::optional<Command> with_another_secret(const Command& command, const Workshop& workshop) {
  if (const auto* add = std::get_if<AddCard>(&command); add != nullptr && hides(workshop, add->stage)) {
    auto other = *add;
    other.text += " and a longer secret";
    return other;
  }
  if (const auto* edit = std::get_if<EditCard>(&command)) {
    const auto card = workshop.cards.list.find(edit->card);
    if (card == workshop.cards.list.end() || card->second.exposure != Exposure::hidden) return std::nullopt;
    return EditCard{edit->card, edit->text + "!"};
  }
  if (const auto* cast = std::get_if<CastBallot>(&command); cast != nullptr && cast->choices.size() > 1) {
    return CastBallot{cast->vote, {cast->choices.back()}};
  }
  if (const auto* cast = std::get_if<CastRating>(&command); cast != nullptr && !cast->scores.empty()) {
    auto other = *cast;
    other.scores.front().impact = 6 - other.scores.front().impact;
    return other;
  }
  return std::nullopt;
}

}  // namespace northstar::property
