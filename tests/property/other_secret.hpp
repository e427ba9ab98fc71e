#pragma once

#include <optional>

#include "core/workshop/command.hpp"
#include "core/workshop/workshop.hpp"

namespace northstar::property {

/// Whether a command makes secrets known, so that worlds with different secrets may part from there on.
[[nodiscard]] bool reveals(const core::Command& command, const core::Workshop& workshop);

/// The same command with another secret in it, or nothing if it holds no secret from others than its sender.
[[nodiscard]] std::optional<core::Command> with_another_secret(const core::Command& command, const core::Workshop& workshop);

}  // namespace northstar::property
