#pragma once

#include <cstdint>
#include <expected>
#include <string>
#include <string_view>

#include "core/workshop/workshop.hpp"
#include "wire/fields/decode_error.hpp"
#include "wire/upcast.hpp"

namespace northstar::wire {

/// A workshop as the store keeps it, so that only the records after `sequence` need to be replayed:
///
///     {"v":1,"sequence":120,"workshop":{…}}
///
/// Names of people and open ballots have rows of their own, in which they can be erased, so they are never in here
/// (architecture.md, rules 6 and 7).
struct Snapshot {
  std::int64_t version = current_version;
  std::int64_t sequence = 0;
  core::Workshop workshop;
};

/// Leaves out what has rows of its own.
[[nodiscard]] std::string encode_snapshot(std::int64_t sequence, core::Workshop workshop);

[[nodiscard]] std::expected<Snapshot, DecodeError> decode_snapshot(std::string_view bytes);

}  // namespace northstar::wire
