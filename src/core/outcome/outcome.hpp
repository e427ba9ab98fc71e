#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/ids.hpp"

namespace northstar::core {

enum class ActorKind { unset, customer, user, employee };
enum class Direction { unset, up, down, stay_above, stay_below };
enum class Signal { unset, leading, lagging };
/// What the group takes the statement for.
enum class Shape { unset, outcome, output };

/// A quantity in thousandths of its unit, or unknown.
struct Amount {
  std::optional<std::int64_t> milli;

  friend bool operator==(const Amount&, const Amount&) = default;
};

/// What stands behind an outcome card (same id): who changes which behaviour, and how anyone will know.
struct Outcome {
  ActorKind actor_kind = ActorKind::unset;
  std::string actor;
  std::string behaviour;
  std::string metric;
  std::string unit;
  Amount baseline;
  Amount target;
  Direction direction = Direction::unset;
  /// YYYY, YYYY-MM or YYYY-MM-DD; empty when not set.
  std::string due;
  /// Where and how the metric is measured.
  std::string source;
  ParticipantId owner;
  Signal signal = Signal::unset;
  Shape shape = Shape::unset;
  std::vector<std::string> qualities;
  std::string note;

  friend bool operator==(const Outcome&, const Outcome&) = default;
};

struct Outcomes {
  std::map<CardId, Outcome> list;

  friend bool operator==(const Outcomes&, const Outcomes&) = default;
};

/// The fields that change; absent ones stay, so that two people may fill different fields at once.
struct OutcomeChange {
  std::optional<ActorKind> actor_kind;
  std::optional<std::string> actor;
  std::optional<std::string> behaviour;
  std::optional<std::string> metric;
  std::optional<std::string> unit;
  std::optional<Amount> baseline;
  std::optional<Amount> target;
  std::optional<Direction> direction;
  std::optional<std::string> due;
  std::optional<std::string> source;
  std::optional<ParticipantId> owner;
  std::optional<Signal> signal;
  std::optional<Shape> shape;
  std::optional<std::vector<std::string>> qualities;
  std::optional<std::string> note;
};

// Commands

struct DefineOutcome {
  CardId card;
  OutcomeChange change;
};

// Events

struct OutcomeDefined {
  CardId card;
  OutcomeChange change;
};

using OutcomeEvent = std::variant<OutcomeDefined>;

}  // namespace northstar::core
