#pragma once

#include "core/projection.hpp"
#include "core/viewer.hpp"
#include "core/workshop/event.hpp"

namespace northstar::core {

/// Returns what `viewer` may see of `workshop`. Every road to a person leads through here (architecture.md, rule 5).
[[nodiscard]] Workshop project(const Workshop& workshop, const Viewer& viewer);

using Projection = Projected<Event>;

/// Returns what `viewer` may see of `event`, which meets `before`.
///
/// The square holds: evolving the projected state by the projected events gives the projection of the evolved state.
[[nodiscard]] Projection project(const Event& event, const Workshop& before, const Viewer& viewer);

}  // namespace northstar::core
