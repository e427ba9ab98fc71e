#pragma once

#include "app/cli/options.hpp"

namespace northstar::app {

/// Prints the workshops of the data folder: id, tab, title; with `--json` one JSON array.
int list_command(const Options& options);

}  // namespace northstar::app
