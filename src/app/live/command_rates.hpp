#pragma once

#include <map>
#include <mutex>
#include <utility>

#include "app/account/bucket.hpp"
#include "port/ids.hpp"

namespace northstar::app {

/// How many commands one participant may give, over all of their tabs and devices together. Bound to the person, never
/// to an address: a whole workshop sits behind one.
///
/// Threads: any.
class CommandRates {
 public:
  /// Nobody types 200 commands at once; a client that was away for a while sends what waits in its outbox.
  static constexpr Rate rate{.burst = 200, .refill_ms = 20};

  /// Takes one command of the participant's budget; false when there is none left.
  [[nodiscard]] bool take(port::WorkshopId workshop, port::ParticipantId participant, base::Instant now);

 private:
  static constexpr std::size_t kForgetAbove = 10'000;

  std::mutex mutex_;
  std::map<std::pair<port::WorkshopId, port::ParticipantId>, Bucket> buckets_;
};

}  // namespace northstar::app
