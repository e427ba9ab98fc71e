#pragma once

namespace northstar::core {

/// A part of the day with a board of its own (architecture.md, Words).
enum class Stage { warm_up, inputs, current, future, barrier, solution, outcome, wrap_up };

}  // namespace northstar::core
