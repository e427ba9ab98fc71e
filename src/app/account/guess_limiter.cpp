#include "app/account/guess_limiter.hpp"

#include <boost/asio/ip/address.hpp>

namespace northstar::app {
namespace {

std::string key_of_target(std::string_view network, std::string_view target) {
  return std::string{network} + '\n' + std::string{target};
}

}  // namespace

std::string network_of(std::string_view address) {
  boost::system::error_code error;
  auto ip = boost::asio::ip::make_address(address, error);
  if (error) return "unknown";
  if (ip.is_v6() && ip.to_v6().is_v4_mapped())
    ip = boost::asio::ip::make_address_v4(boost::asio::ip::v4_mapped, ip.to_v6());
  if (ip.is_v4()) {
    auto bytes = ip.to_v4().to_bytes();
    bytes[3] = 0;
    return boost::asio::ip::address_v4{bytes}.to_string() + "/24";
  }
  auto bytes = ip.to_v6().to_bytes();
  for (std::size_t i = 8; i < bytes.size(); ++i) bytes[i] = 0;
  return boost::asio::ip::address_v6{bytes}.to_string() + "/64";
}

std::int64_t GuessLimiter::wait_ms(std::string_view address, std::string_view target, base::Instant now) {
  const auto network = network_of(address);
  const std::scoped_lock lock{mutex_};
  const bool is_suspect = buckets_.contains(network) && !buckets_.find(network)->second.is_full(now);
  auto wait = wait_of(network, now);
  if (!target.empty()) wait = std::max(wait, wait_of(key_of_target(network, target), now));
  if (is_suspect || rates_.held == ServerHolds::everyone) wait = std::max(wait, server_.wait_ms(now));
  return wait;
}

void GuessLimiter::note_wrong(std::string_view address, std::string_view target, base::Instant now) {
  const auto network = network_of(address);
  const std::scoped_lock lock{mutex_};
  if (buckets_.size() >= kMaxBuckets) forget_full(now);
  server_.charge(now);
  charge(network, rates_.network, now);
  if (!target.empty()) charge(key_of_target(network, target), rates_.target, now);
}

std::int64_t GuessLimiter::wait_of(const std::string& key, base::Instant now) {
  const auto found = buckets_.find(key);
  return found == buckets_.end() ? 0 : found->second.wait_ms(now);
}

void GuessLimiter::charge(const std::string& key, Rate rate, base::Instant now) {
  const auto found = buckets_.find(key);
  if (found != buckets_.end()) return found->second.charge(now);
  if (buckets_.size() < kMaxBuckets) buckets_.emplace(key, rate).first->second.charge(now);
}

void GuessLimiter::forget_full(base::Instant now) {
  std::erase_if(buckets_, [now](const auto& entry) { return entry.second.is_full(now); });
}

}  // namespace northstar::app
