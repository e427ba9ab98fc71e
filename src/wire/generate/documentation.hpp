#pragma once

#include <string>

#include "wire/generate/catalogue.hpp"

namespace northstar::wire {

/// The text of docs/protocol.md.
[[nodiscard]] std::string documentation_of(const Catalogue& catalogue);

}  // namespace northstar::wire
