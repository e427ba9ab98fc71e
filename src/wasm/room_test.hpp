#pragma once

#include <gtest/gtest.h>

#include <string_view>
#include <vector>

#include "core/workshop/decide.hpp"
#include "core/workshop/evolve.hpp"
#include "core/workshop/project.hpp"

namespace northstar::wasm {

template <class Id>
Id id(std::string_view text) {
  return *Id::parse(text);
}

/// Stands for the server: holds the true state of a live workshop with three people, in which cards are written in the
/// open.
struct Room {
  core::Viewer facilitator{id<core::ParticipantId>("facilitator"), core::Role::facilitator};
  core::Viewer ana{id<core::ParticipantId>("ana"), core::Role::participant};
  core::Viewer ben{id<core::ParticipantId>("ben"), core::Role::participant};
  core::Workshop workshop;

  Room() {
    workshop.description.title = "Delivery";
    workshop.status = core::WorkshopStatus::live;
    for (const auto& viewer : {facilitator, ana, ben})
      workshop.participants.list[viewer.participant].role = viewer.role;
    core::Activity activity;
    activity.activity = id<core::ActivityId>("write");
    activity.stage = core::Stage::current;
    activity.kind = core::ActivityKind::write;
    activity.abilities = {core::Ability::add_card, core::Ability::edit_own_card, core::Ability::move_card};
    workshop.activities.plan = {activity};
    workshop.activities.current = activity.activity;
  }

  /// Carries the command out and returns what `ana` may see of it, as the server would send it.
  std::vector<core::Event> take(const core::Viewer& actor, core::Command command) {
    const auto decided =
        core::decide(workshop, {{}, actor.participant, core::Authority::person, {}, std::move(command)});
    EXPECT_TRUE(decided.has_value()) << "refused with " << (decided ? 0 : static_cast<int>(decided.error()));
    std::vector<core::Event> seen;
    for (const auto& event : decided.value_or(std::vector<core::Event>{})) {
      const auto projection = core::project(event, workshop, ana);
      if (std::holds_alternative<core::Unchanged>(projection)) seen.push_back(event);
      if (const auto* own = std::get_if<std::vector<core::Event>>(&projection))
        seen.insert(seen.end(), own->begin(), own->end());
      workshop = core::evolve(std::move(workshop), event);
    }
    return seen;
  }
};

}  // namespace northstar::wasm
