#pragma once

#include <cstddef>
#include <map>
#include <mutex>
#include <string>
#include <string_view>

#include "app/account/bucket.hpp"

namespace northstar::app {

/// Whom a server that is being guessed at holds up. Where there is another way in that cannot be guessed, that is everyone.
enum class ServerHolds { suspects, everyone };

/// How many wrong guesses of one secret are let through.
struct GuessRates {
  /// From one network; a whole workshop sits behind one, so this is generous.
  Rate network;
  /// At one target (an account's e-mail); none for door codes, which have no target.
  Rate target;
  /// Everywhere together. While it is used up, either nobody is served, or only networks that have not guessed wrong
  /// lately.
  Rate server;
  ServerHolds held = ServerHolds::suspects;
};

/// Slows down who guesses passwords or door codes, without locking out who knows them (quality.md, S2).
///
/// A right answer costs nothing. A wrong one is charged to the network that it came from (IPv4 /24, IPv6 /64), to the
/// target together with that network, and to the server as a whole. Who knows the secret is held up only from a network
/// where somebody guesses, and there no longer than the refill takes.
///
/// Threads: any.
class GuessLimiter {
 public:
  explicit GuessLimiter(GuessRates rates) : rates_(rates), server_(rates.server) {}

  /// How long the guess must wait; 0 when it may be tried now. `target` may be empty.
  [[nodiscard]] std::int64_t wait_ms(std::string_view address, std::string_view target, base::Instant now);

  /// Notes that the guess was wrong.
  void note_wrong(std::string_view address, std::string_view target, base::Instant now);

 private:
  /// Buckets of the networks that guessed wrong. Bounded: a flood from more networks than this forgets the full ones.
  static constexpr std::size_t kMaxBuckets = 50'000;

  [[nodiscard]] std::int64_t wait_of(const std::string& key, base::Instant now);
  void charge(const std::string& key, Rate rate, base::Instant now);
  void forget_full(base::Instant now);

  GuessRates rates_;
  std::mutex mutex_;
  Bucket server_;
  std::map<std::string, Bucket, std::less<>> buckets_;
};

/// The network that an address belongs to: the first three numbers of an IPv4 address, the first 64 bits of an IPv6
/// one.
[[nodiscard]] std::string network_of(std::string_view address);

}  // namespace northstar::app
