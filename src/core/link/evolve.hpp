#pragma once

#include "core/link/link.hpp"

namespace northstar::core {

void evolve(Links& links, const CardsLinked& event);
void evolve(Links& links, const CardsUnlinked& event);

}  // namespace northstar::core
