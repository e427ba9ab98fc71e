#pragma once

#include "core/workshop/event.hpp"

namespace northstar::core {

/// Puts `event` into `workshop`. Never refuses: what happened, happened, in every old log too.
[[nodiscard]] Workshop evolve(Workshop workshop, const Event& event);

}  // namespace northstar::core
