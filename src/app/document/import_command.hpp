#pragma once

#include "app/cli/options.hpp"

namespace northstar::app {

/// `northstar import FILE…`: makes a workshop out of every case of the documents, all of them or none, and prints the
/// new ids with the titles.
int import_command(const Options& options);

}  // namespace northstar::app
