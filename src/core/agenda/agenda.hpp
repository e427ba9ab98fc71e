#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

#include "base/instant.hpp"
#include "core/ids.hpp"

namespace northstar::core {

enum class ItemKind { session, customer_talk, activity, vote, pause };
/// Whether the day can do without the item.
enum class Need { required, optional };

/// A timed block of the day.
struct AgendaItem {
  AgendaItemId item;
  /// What the block is, as a word that every language translates ("introduction", "barrier", "vote-1"); may be empty.
  std::string block;
  /// A title of its own; empty where the block's name serves.
  std::string title;
  ItemKind kind = ItemKind::session;
  Need need = Need::required;
  /// Minutes since midnight at the workshop's place, 0 to 1440.
  int start_minute = 0;
  int end_minute = 0;

  friend bool operator==(const AgendaItem&, const AgendaItem&) = default;
};

/// The running item's clock: instants of the server, so that every screen shows the same second.
struct Clock {
  AgendaItemId item;
  base::Instant started_at;
  base::Instant ends_at;
  /// Present while the clock stands still: what was left then, in milliseconds (negative when over time).
  std::optional<std::int64_t> paused_with_ms;

  friend bool operator==(const Clock&, const Clock&) = default;
};

/// What really happened with an item, by the server's instants (AG11).
struct Held {
  /// When it began first; going back to it leaves this as it was.
  base::Instant started_at;
  /// When it was left last; absent while it runs.
  std::optional<base::Instant> ended_at;
  /// What its clock had left then, in milliseconds (negative when over time).
  std::int64_t left_ms = 0;

  friend bool operator==(const Held&, const Held&) = default;
};

struct Agenda {
  std::vector<AgendaItem> items;
  std::optional<Clock> clock;
  /// The items that were begun.
  std::map<AgendaItemId, Held> held;
  /// The items that the day does without.
  std::set<AgendaItemId> skipped;
  /// How far the place's time of day is ahead of UTC, in minutes; absent until somebody who facilitates there said it.
  std::optional<int> utc_offset_minutes;

  friend bool operator==(const Agenda&, const Agenda&) = default;
};

// Commands

struct SetAgenda {
  std::vector<AgendaItem> items;
};
/// With which time an item begins: its whole length, or what it had left when it was left (AG12).
enum class Beginning { anew, as_left };
struct StartAgendaItem {
  AgendaItemId item;
  /// Anew where it is not said.
  std::optional<Beginning> beginning = {};
  /// What the facilitator's device says of the place's time of day.
  std::optional<int> utc_offset_minutes = {};
};
struct PauseClock {};
struct ResumeClock {};
/// Moves the running item's end by `by_ms`, which may be negative.
struct ExtendAgendaItem {
  std::int64_t by_ms;
};
/// Does without an item; the running one ends with it.
struct SkipAgendaItem {
  AgendaItemId item;
};
struct UnskipAgendaItem {
  AgendaItemId item;
};
/// What gives when the day is late: the end of the day, or the length of what is still to come (AG17, AG18).
enum class Giving { push, squeeze };
/// Lays the rest of a late day anew.
struct AdjustAgenda {
  Giving giving;
  /// Optional items to do without besides.
  std::set<AgendaItemId> drop;
  /// The timetable that was shown to whoever decided; what comes out may differ from it by a minute (AG20).
  std::vector<AgendaItem> previewed;
  /// Serves where the agenda does not know the place's time of day.
  std::optional<int> utc_offset_minutes = {};
};

// Events

struct AgendaSet {
  std::vector<AgendaItem> items;
};
struct AgendaItemStarted {
  AgendaItemId item;
  base::Instant started_at;
  base::Instant ends_at;
  std::optional<int> utc_offset_minutes = {};
};
struct ClockPaused {
  std::int64_t with_ms;
};
struct ClockResumed {
  base::Instant ends_at;
};
struct AgendaItemExtended {
  base::Instant ends_at;
};
/// The running item ended and no other began.
struct AgendaItemEnded {
  base::Instant ended_at;
};
struct AgendaItemSkipped {
  AgendaItemId item;
};
struct AgendaItemUnskipped {
  AgendaItemId item;
};

using AgendaEvent = std::variant<AgendaSet, AgendaItemStarted, ClockPaused, ClockResumed, AgendaItemExtended, AgendaItemEnded,
                                 AgendaItemSkipped, AgendaItemUnskipped>;

}  // namespace northstar::core
