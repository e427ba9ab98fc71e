#pragma once

#include <string>
#include <vector>

namespace northstar::app {

/// Returns this machine's IPv4 addresses in its networks, without loopback and without those of containers' own
/// bridges.
[[nodiscard]] std::vector<std::string> lan_addresses();

}  // namespace northstar::app
