#pragma once

#include <string_view>

#include "core/reject.hpp"

namespace northstar::wire {

/// The name of a refusal on the wire: "not_yours".
[[nodiscard]] std::string_view name_of(core::Reject reject);

}  // namespace northstar::wire
