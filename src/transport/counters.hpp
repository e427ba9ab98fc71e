#pragma once

#include <atomic>
#include <cstdint>
#include <string>

namespace northstar::transport {

/// What the transport has done since it started, for /metrics and for tests. Threads: any.
struct Counters {
  using Count = std::atomic<std::uint64_t>;

  Count connections_accepted{0};
  Count connections_refused{0};  ///< Over the limit of connections.
  Count requests{0};
  Count requests_refused{0};  ///< Answered 4xx.
  Count requests_failed{0};   ///< Answered 5xx.
  Count sockets_opened{0};    ///< WebSockets and event streams.
  Count sockets_closed{0};
  Count frames_in{0};
  Count frames_out{0};
  Count bytes_in{0};
  Count bytes_out{0};
  Count writes{0};
  Count overflows{0};   ///< Outboxes that ran over.
  Count violations{0};  ///< Clients that broke the protocol.
  Count timeouts{0};    ///< Connections cut by a deadline.
};

/// Writes the counters in the text format of Prometheus (version 0.0.4).
[[nodiscard]] std::string render_metrics(const Counters& counters);

}  // namespace northstar::transport
