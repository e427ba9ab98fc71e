#pragma once

#include <vector>

#include "core/workshop/command.hpp"

namespace northstar::core {

/// Returns the commands that take `command` back, given the view `before` it; empty when it can't be taken back.
///
/// Undo is an ordinary step: the commands go through decide again, so undoing never overrules somebody else's later work.
[[nodiscard]] std::vector<Command> inverse(const Workshop& before, const Command& command);

}  // namespace northstar::core
