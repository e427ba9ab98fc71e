#include "app/document/script.hpp"

#include <algorithm>

#include "core/activity/preset.hpp"
#include "wire/fields/activity_fields.hpp"

namespace northstar::app::document {
namespace {

core::ActivityId id_of(core::ActivityKind kind, core::Stage stage, core::Authorship authorship) {
  const auto number = [](auto value) { return std::to_string(static_cast<int>(value)); };
  return *core::ActivityId::parse("document-" + number(stage) + '-' + number(kind) + '-' + number(authorship));
}

/// What a preset allows, and linking where cards are grouped.
core::Activity made_for(core::ActivityKind kind, core::Stage stage, core::Authorship authorship) {
  auto activity = core::preset(kind, stage);
  activity.activity = id_of(kind, stage, authorship);
  activity.authorship = authorship;
  if (kind == core::ActivityKind::group) activity.abilities.insert(core::Ability::link_cards);
  return activity;
}

}  // namespace

void Script::by(std::string path, core::ParticipantId actor, core::Command command) {
  steps_.push_back({std::move(path), actor, std::move(command)});
}

void Script::begin_activities(Activities activities) {
  activities_ = activities;
  if (activities_ == Activities::none) return;
  plan_at_ = steps_.size();
  by_server("activities", core::PlanActivities{});
}

void Script::start(core::ActivityKind kind, core::Stage stage, core::Authorship authorship) {
  if (activities_ == Activities::none) return;
  auto activity = made_for(kind, stage, authorship);
  auto& plan = std::get<core::PlanActivities>(steps_[plan_at_].command).activities;
  if (std::ranges::find(plan, activity.activity, &core::Activity::activity) == plan.end()) plan.push_back(activity);
  by_server("activities", core::StartActivity{activity.activity});
}

}  // namespace northstar::app::document
