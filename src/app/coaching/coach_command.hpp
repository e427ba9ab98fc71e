#pragma once

#include "app/cli/options.hpp"

namespace northstar::app {

/// Reads a statement a line, from a file or standard input, and prints a reading a line (docs/coach.md). An empty line
/// is a statement without words.
int coach_command(const Options& options);

}  // namespace northstar::app
