#pragma once

#include <memory>

#include "app/cli/options.hpp"
#include "app/serve/house.hpp"

namespace northstar::app {

/// Opens the data folder for a command that works on it while no server does; says why not on standard error, and
/// returns nullptr then.
[[nodiscard]] std::unique_ptr<House> open_house(const Options& options);

}  // namespace northstar::app
