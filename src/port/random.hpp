#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "base/id.hpp"

namespace northstar::port {

/// Draws what nobody can guess.
///
/// Threads: may be called from any thread. Never fails: an operating system without randomness ends the process.
class Random {
 public:
  Random() = default;
  Random(const Random&) = delete;
  Random& operator=(const Random&) = delete;
  virtual ~Random() = default;

  /// Fills `bytes` with independent uniform bytes.
  virtual void fill(std::span<std::byte> bytes) = 0;

  /// Draws 128 bits as 22 characters of base64url (RFC 4648, section 5, without padding), never with a dash in front.
  [[nodiscard]] std::string id_text();

  /// Draws 256 bits as 43 characters of base64url: the secret in a cookie or a link.
  [[nodiscard]] std::string token();

  /// Draws a code of 8 characters of Crockford's base32 (40 bits), without I, L, O and U.
  [[nodiscard]] std::string door_code();

  /// Draws 64 bits: the seed of an envelope.
  [[nodiscard]] std::uint64_t seed();

  /// Draws a new id of any kind.
  template <class SomeId>
  [[nodiscard]] SomeId id() {
    return *SomeId::parse(id_text());
  }
};

}  // namespace northstar::port
