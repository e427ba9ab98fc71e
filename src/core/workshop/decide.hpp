#pragma once

#include <expected>
#include <vector>

#include "core/reject.hpp"
#include "core/workshop/envelope.hpp"
#include "core/workshop/event.hpp"

namespace northstar::core {

/// Says what happens when `envelope` meets `workshop`.
///
/// Pure: reads nothing else. An empty list means that all is already as asked.
/// @rejects any of `Reject`; the state is as before.
[[nodiscard]] std::expected<std::vector<Event>, Reject> decide(const Workshop& workshop, const Envelope& envelope);

}  // namespace northstar::core
