#pragma once

#include <memory>
#include <string>
#include <vector>

#include "transport/assets.hpp"
#include "transport/connections.hpp"
#include "transport/counters.hpp"
#include "transport/limits.hpp"
#include "transport/origin.hpp"
#include "transport/router.hpp"
#include "transport/socket.hpp"

namespace northstar::transport {

class EventStreams;

/// All that the connections of one server share. Filled before the first connection and then only read, but for the
/// parts that say otherwise themselves.
struct Site {
  Limits limits;
  Router router;
  Assets assets;
  OriginPolicy origins;
  SocketAcceptor acceptor;
  /// Addresses of proxies whose X-Forwarded-For is believed.
  std::vector<std::string> trusted_proxies;
  std::string security_headers;
  Counters counters;
  std::shared_ptr<Connections> connections = std::make_shared<Connections>();
  std::shared_ptr<EventStreams> streams;
};

}  // namespace northstar::transport
