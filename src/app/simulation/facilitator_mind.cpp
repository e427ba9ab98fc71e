#include "app/simulation/facilitator_mind.hpp"

#include <algorithm>

#include "app/simulation/board_view.hpp"
#include "app/simulation/phrases.hpp"
#include "core/vote/ballot_rules.hpp"

namespace northstar::app::simulation {
namespace {

using Wish = std::optional<core::Command>;
using enum core::ActivityKind;
using std::chrono_literals::operator""s;

/// How long an activity lasts here: long enough to watch, far shorter than in a room of people.
std::chrono::milliseconds length_of(core::ActivityKind kind) {
  switch (kind) {
    case listen:
      return 20s;
    case reveal:
      return 30s;
    case write:
    case group:
    case define_outcomes:
      return 90s;
    case deep_dive:
    case vote:
    case rate:
    case consensus:
    case retrospect:
      return 60s;
  }
  return 60s;
}

/// The people who are asked to vote or to say that they are done.
std::size_t asked_people(const core::Workshop& workshop) {
  return static_cast<std::size_t>(std::ranges::count_if(workshop.participants.list, [](const auto& entry) {
    const auto& person = entry.second;
    return person.role == core::Role::participant && person.attendance == core::Attendance::attending;
  }));
}

std::vector<core::OptionId> options_on(const core::Workshop& workshop, core::Stage stage) {
  std::vector<core::OptionId> options;
  for (const auto card : open_cards(workshop, stage)) options.push_back(*core::OptionId::parse(card.text()));
  return options;
}

/// Whether nobody is left to wait for.
bool are_all_done(const core::Workshop& workshop) {
  const auto people = asked_people(workshop);
  return people > 0 && workshop.activities.done.size() >= people;
}

}  // namespace

std::chrono::milliseconds FacilitatorMind::pause(Dice&) { return speed_.scaled(2s); }

Wish FacilitatorMind::next(const Situation& situation) {
  const auto& workshop = situation.workshop;
  if (workshop.status == core::WorkshopStatus::finished) return std::nullopt;
  const auto& current = workshop.activities.current;
  if (const bool has_moved = current != leading_ || ends_at_ == decltype(ends_at_){}; has_moved) {
    const auto* const activity = core::current_activity(workshop.activities);
    leading_ = current;
    // In the lobby people come in first.
    ends_at_ = situation.now + speed_.scaled(activity == nullptr ? 15s : length_of(activity->kind));
  }
  const auto* const activity = core::current_activity(workshop.activities);
  if (activity == nullptr) return is_time_over(situation) ? go_on(situation) : std::nullopt;
  return lead(situation, *activity);
}

Wish FacilitatorMind::lead(const Situation& situation, const core::Activity& activity) {
  const auto& clock = situation.workshop.agenda.clock;
  const bool has_block = !activity.item.empty();
  if (has_block && (!clock || clock->item != activity.item)) return core::StartAgendaItem{activity.item};
  if (activity.kind == reveal && served_.insert(activity.activity).second) return core::RevealCards{activity.stage};
  if (auto round = open_round(situation, activity)) return round;
  if (!is_time_over(situation) && !are_all_done(situation.workshop)) {
    const bool is_round = activity.kind == vote || activity.kind == rate;
    return is_round ? close_round(situation) : std::nullopt;
  }
  if (auto closing = close_round(situation)) return closing;
  return go_on(situation);
}

Wish FacilitatorMind::go_on(const Situation& situation) {
  const auto& activities = situation.workshop.activities;
  const auto found = std::ranges::find(activities.plan, activities.current, &core::Activity::activity);
  const auto following = found == activities.plan.end() ? activities.plan.begin() : found + 1;
  if (following == activities.plan.end()) return core::FinishWorkshop{};
  return core::StartActivity{following->activity};
}

Wish FacilitatorMind::open_round(const Situation& situation, const core::Activity& activity) {
  if (activity.kind != vote && activity.kind != rate) return std::nullopt;
  auto options = options_on(situation.workshop, activity.stage);
  if (options.empty() || !served_.insert(activity.activity).second) return std::nullopt;
  const auto id = situation.dice.id<core::RoundId>();
  if (activity.kind == rate) return core::OpenRating{id, "영향과 노력", activity.stage, std::move(options)};
  const auto rules = core::suggested_rules(options.size());
  const auto* const name = activity.stage == core::Stage::barrier ? "먼저 풀 장애물" : "먼저 해 볼 해결책";
  return core::OpenVote{id, name, activity.stage, core::OptionKind::card, rules, std::move(options)};
}

/// Closes an open round once everyone has answered or the time is over.
Wish FacilitatorMind::close_round(const Situation& situation) const {
  const auto& workshop = situation.workshop;
  const auto people = asked_people(workshop);
  for (const auto& [id, vote] : workshop.votes.list) {
    const bool has_ended = vote.voters.size() >= people || is_time_over(situation);
    if (vote.status == core::RoundStatus::open && has_ended) return core::CloseVote{id};
  }
  for (const auto& [id, rating] : workshop.ratings.list) {
    const bool has_ended = rating.raters.size() >= people || is_time_over(situation);
    if (rating.status == core::RoundStatus::open && has_ended) return core::CloseRating{id};
  }
  return std::nullopt;
}

bool FacilitatorMind::is_time_over(const Situation& situation) const { return situation.now >= ends_at_; }

}  // namespace northstar::app::simulation
