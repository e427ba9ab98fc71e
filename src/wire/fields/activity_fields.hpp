#pragma once

#include "core/activity/activity.hpp"
#include "wire/fields/id_names.hpp"
#include "wire/fields/stage_names.hpp"
#include "wire/fields/types.hpp"

namespace northstar::wire {

template <>
struct Names<core::ActivityKind> {
  static constexpr std::string_view name = "activity_kind";
  static constexpr std::array<std::string_view, 10> names{
      "listen", "write", "reveal", "group", "deep_dive", "vote", "rate", "define_outcomes", "consensus", "retrospect",
  };
};

template <>
struct Names<core::Visibility> {
  static constexpr std::string_view name = "visibility";
  static constexpr std::array<std::string_view, 2> names{"own_only", "everyone"};
};

template <>
struct Names<core::Authorship> {
  static constexpr std::string_view name = "authorship";
  static constexpr std::array<std::string_view, 2> names{"named", "anonymous"};
};

template <>
struct Names<core::Ability> {
  static constexpr std::string_view name = "ability";
  static constexpr std::array<std::string_view, 11> names{
      "add_card", "edit_own_card",  "edit_any_card",  "move_card",  "group_cards", "link_cards",
      "comment",  "define_outcome", "give_consensus", "add_action", "add_note",
  };
};

template <>
struct Fields<core::Activity> {
  static constexpr std::string_view name = "activity";
  static constexpr std::array members{
      field<&core::Activity::activity>("activity"),
      optional_field<&core::Activity::item>("item"),
      field<&core::Activity::stage>("stage"),
      field<&core::Activity::kind>("kind"),
      optional_field<&core::Activity::instruction>("instruction"),
      field<&core::Activity::visibility>("visibility"),
      field<&core::Activity::authorship>("authorship"),
      optional_field<&core::Activity::abilities>("abilities"),
      field<&core::Activity::duration_minutes>("duration_minutes"),
  };
};

template <>
struct Fields<core::Activities> {
  static constexpr std::string_view name = "activities";
  static constexpr std::array members{
      optional_field<&core::Activities::plan>("plan"),
      optional_field<&core::Activities::current>("current"),
      optional_field<&core::Activities::previous>("previous"),
      optional_field<&core::Activities::done>("done"),
  };
};

// Commands

template <>
struct Fields<core::PlanActivities> {
  static constexpr std::string_view name = "plan_activities";
  static constexpr std::array members{field<&core::PlanActivities::activities>("activities")};
};

template <>
struct Fields<core::StartActivity> {
  static constexpr std::string_view name = "start_activity";
  static constexpr std::array members{field<&core::StartActivity::activity>("activity")};
};

template <>
struct Fields<core::MarkDone> {
  static constexpr std::string_view name = "mark_done";
  static constexpr auto members = no_members;
};

template <>
struct Fields<core::UnmarkDone> {
  static constexpr std::string_view name = "unmark_done";
  static constexpr auto members = no_members;
};

// Events

template <>
struct Fields<core::ActivitiesPlanned> {
  static constexpr std::string_view name = "activities_planned";
  static constexpr std::array members{optional_field<&core::ActivitiesPlanned::activities>("activities")};
};

template <>
struct Fields<core::ActivityStarted> {
  static constexpr std::string_view name = "activity_started";
  static constexpr std::array members{field<&core::ActivityStarted::activity>("activity")};
};

template <>
struct Fields<core::DoneMarked> {
  static constexpr std::string_view name = "done_marked";
  static constexpr std::array members{field<&core::DoneMarked::participant>("participant")};
};

template <>
struct Fields<core::DoneUnmarked> {
  static constexpr std::string_view name = "done_unmarked";
  static constexpr std::array members{field<&core::DoneUnmarked::participant>("participant")};
};

}  // namespace northstar::wire
