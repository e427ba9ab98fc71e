#pragma once

#include "app/cli/options.hpp"

namespace northstar::app {

/// Writes one file with everything in the data folder, while a server runs or not: `backup FILE`. It leaves out the
/// ballots of votes that are open at that moment, because a backup outlives them and would tell who voted how
/// (architecture.md, rule 6).
int backup_command(const Options& options);

}  // namespace northstar::app
