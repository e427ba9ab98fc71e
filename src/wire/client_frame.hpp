#pragma once

#include <expected>
#include <string>
#include <string_view>
#include <variant>

#include "core/ids.hpp"
#include "core/workshop/command.hpp"
#include "wire/fields/decode_error.hpp"
#include "wire/presence.hpp"

/// What a client sends, one JSON text a frame.
namespace northstar::wire {

/// Asks for something; answered by a step that acknowledges `id`, or by refused, malformed or busy.
struct CommandFrame {
  core::CommandId id;
  core::Command command;
};

struct PresenceFrame {
  Presence presence;
};

/// Answered by a tick.
struct PingFrame {};

using ClientFrame = std::variant<CommandFrame, PresenceFrame, PingFrame>;

/// Why a client's frame was not taken, with the command's id where it could be read.
struct FrameError {
  core::CommandId id;
  DecodeError error;
};

[[nodiscard]] std::expected<ClientFrame, FrameError> decode_client_frame(std::string_view text);
[[nodiscard]] std::string encode_client_frame(const ClientFrame& frame);

}  // namespace northstar::wire
