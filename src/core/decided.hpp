#pragma once

#include <expected>
#include <vector>

#include "core/reject.hpp"

namespace northstar::core {

/// What a feature decides: its events in order (none when all is already as asked), or why not.
template <class FeatureEvent>
using Decided = std::expected<std::vector<FeatureEvent>, Reject>;

}  // namespace northstar::core
