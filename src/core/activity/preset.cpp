#include "core/activity/preset.hpp"

#include <initializer_list>
#include <span>
#include <string_view>

namespace northstar::core {
namespace {

using enum Ability;
using enum ActivityKind;

/// Whether an activity is also for tying cards to those of the stages before.
enum class Linking { none, linking };

struct Row {
  std::string_view id;
  std::string_view item;
  Stage stage;
  ActivityKind kind;
  int duration_minutes;
  Linking linking = Linking::none;
};

constexpr Row kStandard[] = {
    {"act-warm-up-listen", "item-introduction", Stage::warm_up, listen, 30},
    {"act-inputs-listen", "item-background", Stage::inputs, listen, 30},
    {"act-current-write", "item-current-future", Stage::current, write, 5},
    {"act-current-reveal", "item-current-future", Stage::current, reveal, 15},
    {"act-current-group", "item-current-future", Stage::current, group, 15},
    {"act-future-write", "item-current-future", Stage::future, write, 5},
    {"act-future-reveal", "item-current-future", Stage::future, reveal, 15},
    {"act-future-group", "item-current-future", Stage::future, group, 25, Linking::linking},
    {"act-barrier-write", "item-barrier", Stage::barrier, write, 5},
    {"act-barrier-reveal", "item-barrier", Stage::barrier, reveal, 15},
    {"act-barrier-group", "item-barrier", Stage::barrier, group, 15, Linking::linking},
    {"act-barrier-deep-dive", "item-barrier", Stage::barrier, deep_dive, 30},
    {"act-barrier-vote", "item-vote-1", Stage::barrier, vote, 15},
    {"act-solution-write", "item-solution", Stage::solution, write, 5},
    {"act-solution-reveal", "item-solution", Stage::solution, reveal, 20},
    {"act-solution-group", "item-solution", Stage::solution, group, 20, Linking::linking},
    {"act-solution-rate", "item-solution", Stage::solution, rate, 25},
    {"act-solution-vote", "item-vote-2", Stage::solution, vote, 15},
    {"act-outcome-define", "item-outcome", Stage::outcome, define_outcomes, 55},
    {"act-outcome-consensus", "item-outcome", Stage::outcome, consensus, 20},
    {"act-wrap-up-retrospect", "item-wrap-up", Stage::wrap_up, retrospect, 30},
};

constexpr Row kHalfDay[] = {
    {"act-warm-up-listen", "item-introduction", Stage::warm_up, listen, 15},
    {"act-current-write", "item-current-future", Stage::current, write, 5},
    {"act-current-reveal", "item-current-future", Stage::current, reveal, 5},
    {"act-current-group", "item-current-future", Stage::current, group, 10},
    {"act-future-write", "item-current-future", Stage::future, write, 5},
    {"act-future-reveal", "item-current-future", Stage::future, reveal, 5},
    {"act-future-group", "item-current-future", Stage::future, group, 15, Linking::linking},
    {"act-barrier-write", "item-barrier", Stage::barrier, write, 5},
    {"act-barrier-reveal", "item-barrier", Stage::barrier, reveal, 15},
    {"act-barrier-group", "item-barrier", Stage::barrier, group, 20, Linking::linking},
    {"act-barrier-vote", "item-vote-1", Stage::barrier, vote, 15},
    {"act-solution-write", "item-solution", Stage::solution, write, 5},
    {"act-solution-reveal", "item-solution", Stage::solution, reveal, 15},
    {"act-solution-group", "item-solution", Stage::solution, group, 20, Linking::linking},
    {"act-solution-vote", "item-vote-2", Stage::solution, vote, 10},
    {"act-outcome-define", "item-outcome", Stage::outcome, define_outcomes, 40},
    {"act-outcome-consensus", "item-outcome", Stage::outcome, consensus, 15},
    {"act-wrap-up-retrospect", "item-wrap-up", Stage::wrap_up, retrospect, 20},
};

std::span<const Row> rows_of(Template which) {
  switch (which) {
    case Template::standard:
      return kStandard;
    case Template::half_day:
      return kHalfDay;
    case Template::empty:
      return {};
  }
  return {};
}

std::set<Ability> abilities_of(ActivityKind kind) {
  switch (kind) {
    case listen:
    case vote:
      return {};
    case write:
      return {add_card, edit_own_card};
    case reveal:
      return {edit_own_card, comment};
    case group:
      return {edit_own_card, move_card, group_cards, comment};
    case deep_dive:
      return {add_card, edit_own_card, move_card, link_cards, comment};
    case rate:
      return {comment};
    case define_outcomes:
      return {add_card, edit_own_card, edit_any_card, move_card, link_cards, comment, define_outcome};
    case consensus:
      return {give_consensus, add_action, comment};
    case retrospect:
      return {add_note, add_action};
  }
  return {};
}

/// The usual length; five minutes are enough for silent writing (domain.md, section 3).
int usual_minutes(ActivityKind kind) {
  switch (kind) {
    case write:
      return 5;
    case listen:
    case deep_dive:
    case retrospect:
      return 30;
    case define_outcomes:
      return 55;
    case reveal:
    case group:
    case vote:
    case rate:
    case consensus:
      return 15;
  }
  return 15;
}

Activity made_from(const Row& row) {
  Activity activity = preset(row.kind, row.stage);
  activity.activity = *ActivityId::parse(row.id);
  activity.item = *AgendaItemId::parse(row.item);
  activity.duration_minutes = row.duration_minutes;
  if (row.linking == Linking::linking) activity.abilities.insert(link_cards);
  return activity;
}

}  // namespace

Activity preset(ActivityKind kind, Stage stage) {
  Activity activity;
  activity.stage = stage;
  activity.kind = kind;
  activity.visibility = kind == write ? Visibility::own_only : Visibility::everyone;
  activity.abilities = abilities_of(kind);
  activity.duration_minutes = usual_minutes(kind);
  return activity;
}

std::vector<Activity> activities_of(Template which) {
  std::vector<Activity> activities;
  for (const Row& row : rows_of(which)) activities.push_back(made_from(row));
  return activities;
}

}  // namespace northstar::core
