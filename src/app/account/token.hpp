#pragma once

#include <string_view>

#include "port/account.hpp"

namespace northstar::app {

/// Returns what is kept of a secret token: its BLAKE2b hash of 256 bits. A token is 256 random bits itself, so one
/// fast hash is enough and no salt is needed.
[[nodiscard]] port::TokenHash hash_of(std::string_view token);

}  // namespace northstar::app
