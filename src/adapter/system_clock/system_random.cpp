#include "adapter/system_clock/system_random.hpp"

#include <sodium.h>

#include <cstdlib>

namespace northstar::adapter::system_clock {

SystemRandom::SystemRandom() {
  // Without randomness every token could be guessed, so nothing may start.
  if (sodium_init() < 0) std::abort();
}

void SystemRandom::fill(std::span<std::byte> bytes) { randombytes_buf(bytes.data(), bytes.size()); }

}  // namespace northstar::adapter::system_clock
