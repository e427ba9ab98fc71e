#pragma once

#include <cstdint>
#include <string_view>

namespace northstar::adapter::sqlite {

/// Sums up `bytes` with 64-bit FNV-1a (Fowler, Noll, Vo; IETF draft-eastlake-fnv, section 2), continuing from `sum`.
///
/// Each step is one-to-one in the sum, so any single changed byte changes the result: that is the promise about
/// flipped bytes. It is no defence against someone who can write to the file.
[[nodiscard]] constexpr std::uint64_t checksum(std::string_view bytes, std::uint64_t sum = 0xcbf29ce484222325) {
  for (const char c : bytes) sum = (sum ^ static_cast<unsigned char>(c)) * 0x100000001b3;
  return sum;
}

}  // namespace northstar::adapter::sqlite
