#pragma once

#include "app/cli/options.hpp"

namespace northstar::app {

/// Replays every workshop from its first record and compares that with what its snapshot gives. Fails if any differs or
/// cannot be read.
int verify_command(const Options& options);

}  // namespace northstar::app
