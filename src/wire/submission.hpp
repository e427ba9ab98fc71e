#pragma once

#include <expected>
#include <string_view>

#include "base/instant.hpp"
#include "core/ids.hpp"
#include "core/workshop/command.hpp"
#include "wire/fields/decode_error.hpp"

namespace northstar::wire {

/// A command as the page hands it to its own core: `{"id":…,"at":…,"command":{…}}`.
struct Submission {
  core::CommandId id;
  /// The server's clock as the page knows it.
  base::Instant at;
  core::Command command;
};

[[nodiscard]] std::expected<Submission, DecodeError> decode_submission(std::string_view text);

}  // namespace northstar::wire
