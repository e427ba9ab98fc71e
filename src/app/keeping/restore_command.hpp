#pragma once

#include "app/cli/options.hpp"

namespace northstar::app {

/// Puts a backup into an empty data folder: `restore FILE`. Fails if there is data already, or the file is not a whole
/// backup.
int restore_command(const Options& options);

}  // namespace northstar::app
