#pragma once

#include <string>

#include "wire/generate/catalogue.hpp"

namespace northstar::wire {

/// The text of web/src/core/types.gen.ts.
[[nodiscard]] std::string typescript_of(const Catalogue& catalogue);

/// The TypeScript type of values of `type`.
[[nodiscard]] std::string typescript_name_of(const Catalogue& catalogue, const Type& type);

}  // namespace northstar::wire
