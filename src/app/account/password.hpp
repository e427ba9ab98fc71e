#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "app/account/workers.hpp"
#include "port/task.hpp"

namespace northstar::app {

/// What is wrong with a new password, or nothing: 10 to 256 bytes of text (NIST SP 800-63B asks for 8; no rules of
/// composition).
enum class PasswordFault { too_short, too_long, not_text };
[[nodiscard]] std::optional<PasswordFault> check_password(const std::string& password);

enum class Match { yes, no };

/// What one hash costs. The server and the command line use the default; tests take less.
struct HashCost {
  /// 64 MiB and two passes: about 0.1 s here, above OWASP's minimum for argon2id (19 MiB, two passes).
  std::size_t memory_bytes = std::size_t{64} * 1024 * 1024;
  std::uint64_t passes = 2;
};

/// Hashes and checks passwords with argon2id on threads of their own.
///
/// Two at once and 32 waiting: a flood of sign-ins costs 128 MiB and two threads, and the rest is told to come later.
class Passwords {
 public:
  explicit Passwords(HashCost cost = {}) : cost_(cost), workers_(2, 32) {}

  /// Returns the encoded hash, with its salt and cost; nothing if too much waits.
  port::Task<std::optional<std::string>> hash(std::string password);

  /// Compares in constant time; nothing if too much waits. An empty hash never matches but costs the same, so that time
  /// doesn't tell whether an account exists.
  port::Task<std::optional<Match>> check(std::string hash, std::string password);

 private:
  HashCost cost_;
  Workers workers_;
};

/// Hashes on the calling thread, for the command line.
[[nodiscard]] std::string hash_password(const std::string& password, HashCost cost = {});

}  // namespace northstar::app
