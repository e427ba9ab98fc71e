#pragma once

#include <set>
#include <string>
#include <variant>
#include <vector>

#include "core/ids.hpp"
#include "core/stage.hpp"

namespace northstar::core {

/// The presets: each says what people do now.
enum class ActivityKind { listen, write, reveal, group, deep_dive, vote, rate, define_outcomes, consensus, retrospect };

/// Who sees what is written while the activity runs.
enum class Visibility { own_only, everyone };
/// Whether what is written carries its author's name. A promise of anonymity is never lowered afterwards.
enum class Authorship { named, anonymous };

/// What an activity lets participants do; facilitators are not bound by it (docs/spec/permission.md).
/// Voting and rating are not among them: an open round is itself the leave to answer it.
enum class Ability {
  add_card,
  edit_own_card,
  edit_any_card,
  move_card,
  group_cards,
  link_cards,
  comment,
  define_outcome,
  give_consensus,
  add_action,
  add_note,
};

/// What people do on a stage: its instruction, its permissions, its visibility.
struct Activity {
  ActivityId activity;
  AgendaItemId item;
  Stage stage = Stage::warm_up;
  ActivityKind kind = ActivityKind::listen;
  /// Words of its own for the group; empty where the preset's serve.
  std::string instruction;
  Visibility visibility = Visibility::everyone;
  Authorship authorship = Authorship::named;
  std::set<Ability> abilities;
  int duration_minutes = 0;

  friend bool operator==(const Activity&, const Activity&) = default;
};

struct Activities {
  /// In the order of the day.
  std::vector<Activity> plan;
  /// What runs now; empty in the lobby.
  ActivityId current;
  /// What ran before it, for "back"; empty at the start.
  ActivityId previous;
  /// Who said "I'm done" with the current one.
  std::set<ParticipantId> done;

  friend bool operator==(const Activities&, const Activities&) = default;
};

/// The running activity, or nullptr in the lobby.
[[nodiscard]] const Activity* current_activity(const Activities& activities);
/// The activity with this id, or nullptr.
[[nodiscard]] const Activity* find_activity(const Activities& activities, ActivityId id);

// Commands

struct PlanActivities {
  std::vector<Activity> activities;
};
struct StartActivity {
  ActivityId activity;
};
struct MarkDone {};
struct UnmarkDone {};

// Events

struct ActivitiesPlanned {
  std::vector<Activity> activities;
};
struct ActivityStarted {
  ActivityId activity;
};
struct DoneMarked {
  ParticipantId participant;
};
struct DoneUnmarked {
  ParticipantId participant;
};

using ActivityEvent = std::variant<ActivitiesPlanned, ActivityStarted, DoneMarked, DoneUnmarked>;

}  // namespace northstar::core
