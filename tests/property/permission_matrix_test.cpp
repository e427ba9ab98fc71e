#include <gtest/gtest.h>

#include <array>
#include <fstream>
#include <sstream>

#include "core/activity/preset.hpp"
#include "core/workshop/permission.hpp"
#include "wire/command_codec.hpp"
#include "wire/fields/activity_fields.hpp"

namespace northstar::property {
namespace {

using namespace core;

constexpr std::array kRoles{Role::facilitator, Role::co_facilitator, Role::participant, Role::observer, Role::display};
constexpr std::array kKinds{ActivityKind::listen,          ActivityKind::write, ActivityKind::reveal,    ActivityKind::group,
                            ActivityKind::deep_dive,       ActivityKind::vote,  ActivityKind::rate,      ActivityKind::define_outcomes,
                            ActivityKind::consensus,       ActivityKind::retrospect};

template <std::size_t... I>
std::vector<Command> one_of_each(std::index_sequence<I...>) {
  return {Command{std::in_place_index<I>}...};
}

/// One command of each kind, with empty ids.
std::vector<Command> commands() { return one_of_each(std::make_index_sequence<kCommandCount>()); }

using wire::name_of;

std::string word_of(Ability ability) {
  return std::string(wire::Names<Ability>::names[static_cast<std::size_t>(ability)]);
}

std::string text_of(Access access, const Permission& row) {
  switch (access) {
    case Access::never: return "–";
    case Access::always: return "yes";
    case Access::own: return "own";
    case Access::able: {
      std::string text;
      if (row.own_ability) text += "own with `" + word_of(*row.own_ability) + "`";
      if (row.own_ability && row.any_ability) text += ", ";
      if (row.any_ability) text += "any with `" + word_of(*row.any_ability) + "`";
      return text;
    }
  }
  return "?";
}

/// The table as it stands in docs/spec/permission.md.
std::string table() {
  std::ostringstream out;
  out << "| command | facilitator | co-facilitator | participant | observer | display |\n|---|---|---|---|---|---|\n";
  for (const auto& command : commands()) {
    const auto& row = permission_of(command.index());
    out << "| `" << name_of(command) << "` |";
    for (const auto access : {row.facilitator, row.co_facilitator, row.participant, row.observer, row.display}) {
      out << ' ' << text_of(access, row) << " |";
    }
    out << '\n';
  }
  return out.str();
}

std::string read_file(const std::string& path) {
  std::ifstream file(path);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

/// A live workshop with one person of `role` and the given running activity.
Workshop room_with(Role role, const Activity* activity) {
  Workshop workshop;
  workshop.description.title = "Workshop";
  workshop.status = WorkshopStatus::live;
  workshop.participants.list[*ParticipantId::parse("me")] = {Side::business, role, Attendance::attending, ""};
  if (activity != nullptr) {
    workshop.activities.plan = {*activity};
    workshop.activities.current = activity->activity;
  }
  return workshop;
}

Envelope from_me(Command command) {
  return {*CommandId::parse("k"), *ParticipantId::parse("me"), Authority::person, {}, std::move(command)};
}

/// The activities that a room can be in: the lobby (absent) and every preset on every stage.
std::vector<std::optional<Activity>> situations() {
  std::vector<std::optional<Activity>> all{std::nullopt};
  for (const auto kind : kKinds) {
    for (int stage = 0; stage < 8; ++stage) {
      auto activity = preset(kind, static_cast<Stage>(stage));
      activity.activity = *ActivityId::parse("a");
      all.emplace_back(std::move(activity));
    }
  }
  return all;
}

}  // namespace

TEST(PermissionMatrix, WO6_the_table_in_the_specification_is_the_table_in_the_code) {
  const auto document = read_file(NORTHSTAR_SOURCE_DIR "/docs/spec/permission.md");
  EXPECT_NE(document.find(table()), std::string::npos)
      << "docs/spec/permission.md must hold exactly this table:\n" << table();
}

TEST(PermissionMatrix, WO6_every_cell_of_role_activity_command_is_refused_or_let_through_as_the_table_says) {
  std::size_t cells = 0;
  for (const auto& situation : situations()) {
    const auto* activity = situation ? &*situation : nullptr;
    for (const auto role : kRoles) {
      const auto workshop = room_with(role, activity);
      for (const auto& command : commands()) {
        const bool permitted = is_permitted(command.index(), role, activity, Ownership::others);
        const auto refusal = refuse(workshop, from_me(command));
        ASSERT_EQ(permitted, !refusal.has_value()) << name_of(command) << " role " << static_cast<int>(role);
        ++cells;
      }
    }
  }
  EXPECT_EQ(cells, (1 + kKinds.size() * 8) * kRoles.size() * kCommandCount);
}

TEST(PermissionMatrix, WO6_observers_and_displays_change_nothing_but_their_own_name) {
  for (const auto& situation : situations()) {
    const auto* activity = situation ? &*situation : nullptr;
    for (const auto& command : commands()) {
      const bool names = std::holds_alternative<DescribePerson>(command);
      EXPECT_EQ(is_permitted(command.index(), Role::observer, activity, Ownership::own), names) << name_of(command);
      EXPECT_FALSE(is_permitted(command.index(), Role::display, activity, Ownership::own)) << name_of(command);
    }
  }
}

TEST(PermissionMatrix, WO6_a_thing_of_others_and_a_thing_that_is_not_there_are_refused_alike) {
  auto activity = preset(ActivityKind::write, Stage::current);
  activity.activity = *ActivityId::parse("a");
  auto workshop = room_with(Role::participant, &activity);
  const auto theirs = *CardId::parse("theirs");
  workshop.cards.list[theirs].author = *ParticipantId::parse("them");
  workshop.cards.list[theirs].exposure = Exposure::hidden;
  EXPECT_EQ(refuse(workshop, from_me(EditCard{theirs, "x"})), refuse(workshop, from_me(EditCard{*CardId::parse("none"), "x"})));
  EXPECT_EQ(refuse(workshop, from_me(EditCard{theirs, "x"})), Reject::not_yours);
}

TEST(PermissionMatrix, WO5_nothing_but_reopening_changes_a_finished_workshop) {
  auto workshop = room_with(Role::facilitator, nullptr);
  workshop.status = WorkshopStatus::finished;
  for (const auto& command : commands()) {
    const auto refusal = refuse(workshop, from_me(command));
    EXPECT_EQ(!refusal.has_value(), std::holds_alternative<ReopenWorkshop>(command)) << name_of(command);
  }
}

TEST(PermissionMatrix, WO6_a_stranger_and_a_removed_person_may_do_nothing) {
  auto workshop = room_with(Role::facilitator, nullptr);
  workshop.participants.list[*ParticipantId::parse("me")].attendance = Attendance::removed;
  for (const auto& command : commands()) {
    EXPECT_EQ(refuse(workshop, from_me(command)), Reject::not_allowed) << name_of(command);
    auto strange = from_me(command);
    strange.actor = *ParticipantId::parse("stranger");
    EXPECT_EQ(refuse(workshop, strange), Reject::unknown_participant) << name_of(command);
  }
}

}  // namespace northstar::property
