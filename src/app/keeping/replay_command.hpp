#pragma once

#include "app/cli/options.hpp"

namespace northstar::app {

/// Prints a workshop's log as it is stored: one record of JSON a line. It holds no names and no ballots.
int replay_command(const Options& options);

}  // namespace northstar::app
