#pragma once

#include "port/random.hpp"

namespace northstar::adapter::system_clock {

/// Draws from the operating system's generator through libsodium.
class SystemRandom final : public port::Random {
 public:
  SystemRandom();
  void fill(std::span<std::byte> bytes) override;
};

}  // namespace northstar::adapter::system_clock
