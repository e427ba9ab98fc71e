#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <chrono>
#include <cstdint>
#include <expected>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "transport/assets.hpp"
#include "transport/counters.hpp"
#include "transport/limits.hpp"
#include "transport/origin.hpp"
#include "transport/router.hpp"
#include "transport/socket.hpp"

namespace northstar::transport {

/// Serves HTTP/1.1, WebSockets at `/ws?workshop=ID`, and event streams with POST at `/api/v1/workshops/ID/stream` and
/// `.../frames`, on an io_context that any number of threads run. A second server on a loopback address is the way to
/// keep /metrics apart.
class Server {
 public:
  struct Options {
    /// An address, or "localhost". "::" takes IPv4 too.
    std::string listen = "127.0.0.1";
    /// 0 lets the system choose; see `port()`.
    std::uint16_t port = 0;
    /// The addresses under which people reach this server; only pages of these may speak to it. None: see OriginPolicy.
    std::vector<std::string> base_urls;
    /// Addresses of proxies whose X-Forwarded-For is believed.
    std::vector<std::string> trusted_proxies;
    std::span<const Asset> assets;
    Limits limits;
  };

  /// Without an acceptor there are no live connections.
  Server(boost::asio::io_context& io, Options options, Router router, SocketAcceptor acceptor = {});
  /// Stops listening. Open connections live on as long as the io_context runs.
  ~Server();
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  /// Listens and accepts. @fails with an English sentence: an address that is none, a port that is taken.
  [[nodiscard]] std::expected<void, std::string> start();

  /// The port that it listens on, after `start()`.
  [[nodiscard]] std::uint16_t port() const;

  /// Stops: accepts no more, lets requests finish, closes live connections with 1001 after what waits for them, and cuts
  /// what is still open after `deadline_ms`. Done when all are gone.
  [[nodiscard]] boost::asio::awaitable<void> stop(std::chrono::milliseconds deadline_ms);

  [[nodiscard]] const Counters& counters() const;
  [[nodiscard]] const OriginPolicy& origins() const;
  /// Connections open now, of every kind.
  [[nodiscard]] std::size_t connection_count() const;

 private:
  class Listener;
  std::shared_ptr<Listener> listener_;
};

}  // namespace northstar::transport
