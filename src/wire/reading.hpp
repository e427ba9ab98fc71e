#pragma once

#include <string>

#include "core/coach/reading.hpp"

namespace northstar::wire {

/// One line of `northstar coach`, every member written. The text must be UTF-8.
[[nodiscard]] std::string encode_reading(const core::Reading& reading);

}  // namespace northstar::wire
