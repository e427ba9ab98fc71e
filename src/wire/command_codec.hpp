#pragma once

#include <expected>
#include <string>
#include <string_view>

#include "core/workshop/command.hpp"
#include "wire/fields/decode_error.hpp"
#include "wire/fields/reader.hpp"
#include "wire/json/value.hpp"

namespace northstar::wire {

/// Appends `{"type":"add_card", …}`.
void encode_command(std::string& out, const core::Command& command);

[[nodiscard]] std::expected<core::Command, DecodeError> decode_command(json::Value json, DecodeLimits limits = {});

/// The name of a command on the wire: "add_card".
[[nodiscard]] std::string_view name_of(const core::Command& command);

/// Tells whether two commands are the same in all their members.
[[nodiscard]] bool is_same_command(const core::Command& left, const core::Command& right);

}  // namespace northstar::wire
