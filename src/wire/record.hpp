#pragma once

#include <cstdint>
#include <expected>
#include <string>
#include <string_view>
#include <vector>

#include "base/instant.hpp"
#include "core/workshop/event.hpp"
#include "wire/fields/decode_error.hpp"
#include "wire/upcast.hpp"

/// What the store keeps of events. A record is one command's events in the workshop's log:
///
///     {"v":1,"sequence":7,"at":1735693200000,"actor":"p1","events":[{"type":"card_deleted","card":"c1"}]}
///
/// A row is one event beside the log, which a later one of the same place overwrites (a ballot, a person's names):
///
///     {"v":1,"event":{"type":"person_described","participant":"p1","person":{"name":"…"}}}
namespace northstar::wire {

/// One command's effect on the log.
struct Record {
  std::int64_t version = current_version;
  std::int64_t sequence = 0;
  base::Instant at;
  /// Empty when the server acted itself.
  core::ParticipantId actor;
  std::vector<core::Event> events;
};

/// An event that lies beside the log.
struct Row {
  std::int64_t version = current_version;
  core::Event event;
};

[[nodiscard]] std::string encode_record(const Record& record);
[[nodiscard]] std::expected<Record, DecodeError> decode_record(std::string_view bytes);

[[nodiscard]] std::string encode_row(const core::Event& event);
[[nodiscard]] std::expected<core::Event, DecodeError> decode_row(std::string_view bytes);

}  // namespace northstar::wire
