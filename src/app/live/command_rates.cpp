#include "app/live/command_rates.hpp"

namespace northstar::app {

bool CommandRates::take(port::WorkshopId workshop, port::ParticipantId participant, base::Instant now) {
  const std::scoped_lock lock{mutex_};
  if (buckets_.size() > kForgetAbove)
    std::erase_if(buckets_, [now](const auto& entry) { return entry.second.is_full(now); });
  auto& bucket = buckets_.try_emplace({workshop, participant}, rate).first->second;
  if (bucket.wait_ms(now) > 0) return false;
  bucket.charge(now);
  return true;
}

}  // namespace northstar::app
