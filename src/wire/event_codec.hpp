#pragma once

#include <expected>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/workshop/event.hpp"
#include "wire/fields/decode_error.hpp"
#include "wire/fields/reader.hpp"
#include "wire/json/value.hpp"

namespace northstar::wire {

/// Appends `{"type":"card_added", …}`.
void encode_event(std::string& out, const core::Event& event);

/// Appends `[{…},{…}]`: the part of a step frame that all viewers who see the same share.
void encode_events(std::string& out, std::span<const core::Event> events);

[[nodiscard]] std::expected<core::Event, DecodeError> decode_event(json::Value json,
                                                                   DecodeLimits limits = stored_limits);
[[nodiscard]] std::expected<std::vector<core::Event>, DecodeError> decode_events(json::Value json,
                                                                                 DecodeLimits limits = stored_limits);

/// The name of an event on the wire: "card_added".
[[nodiscard]] std::string_view name_of(const core::Event& event);

/// Tells whether two events are the same in all their members.
[[nodiscard]] bool is_same_event(const core::Event& left, const core::Event& right);

}  // namespace northstar::wire
