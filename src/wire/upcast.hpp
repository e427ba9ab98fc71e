#pragma once

#include <cstdint>
#include <expected>
#include <string_view>

#include "wire/fields/decode_error.hpp"
#include "wire/json/value.hpp"

/// The only place that knows the past: it turns what an older version stored into what this one would have stored.
namespace northstar::wire {

/// The version of everything stored: records, rows, snapshots.
inline constexpr std::int64_t current_version = 1;

/// What was stored; each has its own history.
enum class Stored { record, row, snapshot };

/// Reads stored bytes, whose member "v" is their version, and brings them to `current_version`.
/// @fails unknown_version if a later version wrote them: use that version or a newer one.
[[nodiscard]] std::expected<json::Document, DecodeError> read_stored(std::string_view bytes, Stored stored);

}  // namespace northstar::wire
