#pragma once

#include "app/cli/options.hpp"

namespace northstar::app {

/// Reads a text a line, from a file or standard input, and prints a line for each: its neighbours and what it repeats
/// (docs/coach.md).
int similar_command(const Options& options);

}  // namespace northstar::app
