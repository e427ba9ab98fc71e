#pragma once

#include "core/outcome/outcome.hpp"

namespace northstar::core {

void evolve(Outcomes& outcomes, const OutcomeDefined& event);

}  // namespace northstar::core
