#pragma once

#include <variant>
#include <vector>

namespace northstar::core {

/// The viewer may not know of the event.
struct Hidden {};

/// The viewer sees the event as it is; the same bytes serve everyone who does.
struct Unchanged {};

/// What a viewer may see of one event: nothing, the event itself, or other events made for this viewer.
template <class AnyEvent>
using Projected = std::variant<Hidden, Unchanged, std::vector<AnyEvent>>;

}  // namespace northstar::core
