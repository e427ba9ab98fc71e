#pragma once

#include <string_view>

#include "app/serve/house.hpp"

namespace northstar::app::simulation {

/// The finished workshop of examples/workshop-case.json, as the program carries it.
[[nodiscard]] std::string_view example_document();

/// Puts the workshops of the example into `house`, unless it has workshops already. Says what is wrong on standard
/// error; the demo goes on without them.
void add_example(House& house);

}  // namespace northstar::app::simulation
