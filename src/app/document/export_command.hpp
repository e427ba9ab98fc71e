#pragma once

#include "app/cli/options.hpp"

namespace northstar::app {

/// `northstar export ID --format json|md [--lang ko|en] [-o FILE]`: writes what a facilitator may see of a workshop.
int export_command(const Options& options);

}  // namespace northstar::app
