#pragma once

#include <span>
#include <string_view>

#include "app/cli/options.hpp"

namespace northstar::app {

/// One word of the command line: `northstar NAME …`.
struct Command {
  std::string_view name;
  std::string_view summary;
  /// What stands after the name, for the help text; empty if nothing may.
  std::string_view operands;
  /// How many operands there must be.
  std::size_t least_operands;
  std::size_t most_operands;
  /// Names of the flags that it reads besides the settings, separated by spaces; see arguments.cpp.
  std::string_view flags;
  /// Returns the process's exit code.
  int (*run)(const Options& options);
};

/// All commands. A new one is one line in command.cpp.
[[nodiscard]] std::span<const Command> commands();

}  // namespace northstar::app
