#pragma once

#include <cstdint>
#include <string>

#include "base/instant.hpp"
#include "port/ids.hpp"

namespace northstar::port {

/// The small row by which lists show a workshop without loading it. It repeats what the log says, for speed only.
struct WorkshopRow {
  WorkshopRow() = default;
  explicit WorkshopRow(WorkshopId workshop) : id(workshop) {}

  WorkshopId id{};
  AccountId owner{};
  std::string title{};
  std::string customer{};
  /// The day of the workshop as ISO 8601 ("2026-11-24"), or empty.
  std::string date{};
  /// The language of the room: "ko" or "en".
  std::string lang{};
  /// Where the day stands, in the words of the core ("draft", "running", "finished").
  std::string state{};
  std::int32_t people_count = 0;
  base::Instant updated_at{};

  friend bool operator==(const WorkshopRow&, const WorkshopRow&) = default;
};

}  // namespace northstar::port
