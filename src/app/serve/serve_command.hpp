#pragma once

#include "app/cli/options.hpp"

namespace northstar::app {

/// Runs the server until SIGTERM or SIGINT; with `--check` only says whether it could.
int serve_command(const Options& options);

}  // namespace northstar::app
