#pragma once

#include <expected>

#include "app/cli/command.hpp"

namespace northstar::app {

/// What is to be done, and with what.
struct Errand {
  const Command* command;
  Options options;
};

/// Reads the command line, then the environment and the configuration file. Prints help, version or what is wrong
/// itself.
/// @fails with the exit code to end with
[[nodiscard]] std::expected<Errand, int> read_arguments(int count, const char* const* arguments);

}  // namespace northstar::app
