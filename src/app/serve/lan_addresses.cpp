#include "app/serve/lan_addresses.hpp"

#include <arpa/inet.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>

#include <array>
#include <memory>
#include <string_view>

namespace northstar::app {
namespace {

bool is_in_a_network(const ifaddrs& entry) {
  const std::string_view name{entry.ifa_name};
  const bool is_bridge = name.starts_with("docker") || name.starts_with("br-") || name.starts_with("veth");
  return entry.ifa_addr != nullptr && entry.ifa_addr->sa_family == AF_INET && (entry.ifa_flags & IFF_UP) != 0 &&
         (entry.ifa_flags & IFF_LOOPBACK) == 0 && !is_bridge;
}

}  // namespace

std::vector<std::string> lan_addresses() {
  ifaddrs* all = nullptr;
  if (getifaddrs(&all) != 0) return {};
  const std::unique_ptr<ifaddrs, decltype(&freeifaddrs)> owner{all, &freeifaddrs};
  std::vector<std::string> found;
  for (const auto* entry = all; entry != nullptr; entry = entry->ifa_next) {
    if (!is_in_a_network(*entry)) continue;
    std::array<char, INET_ADDRSTRLEN> text{};
    const auto* const address = reinterpret_cast<const sockaddr_in*>(entry->ifa_addr);
    if (inet_ntop(AF_INET, &address->sin_addr, text.data(), text.size()) != nullptr) found.emplace_back(text.data());
  }
  return found;
}

}  // namespace northstar::app
