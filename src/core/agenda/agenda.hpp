#pragma once

#include <cstdint>
#include <optional>
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

struct Agenda {
  std::vector<AgendaItem> items;
  std::optional<Clock> clock;

  friend bool operator==(const Agenda&, const Agenda&) = default;
};

// Commands

struct SetAgenda {
  std::vector<AgendaItem> items;
};
struct StartAgendaItem {
  AgendaItemId item;
};
struct PauseClock {};
struct ResumeClock {};
/// Moves the running item's end by `by_ms`, which may be negative.
struct ExtendAgendaItem {
  std::int64_t by_ms;
};

// Events

struct AgendaSet {
  std::vector<AgendaItem> items;
};
struct AgendaItemStarted {
  AgendaItemId item;
  base::Instant started_at;
  base::Instant ends_at;
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

using AgendaEvent = std::variant<AgendaSet, AgendaItemStarted, ClockPaused, ClockResumed, AgendaItemExtended>;

}  // namespace northstar::core
