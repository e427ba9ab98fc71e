#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace northstar::fuzz {

/// Stops the fuzzer with a finding if a property does not hold.
inline void expect(bool holds) {
  if (!holds) __builtin_trap();
}

inline std::string_view text_of(const std::uint8_t* data, std::size_t size_bytes) {
  return {reinterpret_cast<const char*>(data), size_bytes};
}

}  // namespace northstar::fuzz
