#pragma once

#include "app/cli/options.hpp"

namespace northstar::app {

/// Lets simulated people take part in workshops on a running server: with `--code` in the one behind that door, with
/// `--email` (password in NORTHSTAR_PASSWORD) in new ones that this account leads.
int simulate_command(const Options& options);

}  // namespace northstar::app
