#pragma once

#include "app/cli/options.hpp"

namespace northstar::app {

/// Serves with the finished example workshop and one that simulated people hold, again and again, until SIGTERM or
/// SIGINT. Without `--data` the data lies in a folder that is deleted at the end.
int demo_command(const Options& options);

}  // namespace northstar::app
