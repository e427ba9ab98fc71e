#include "transport/server.hpp"

#include <netinet/tcp.h>
#include <sys/socket.h>

#include <boost/asio/basic_socket_acceptor.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/ip/v6_only.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/this_coro.hpp>
#include <utility>

#include "transport/event_stream/event_stream.hpp"
#include "transport/event_stream/event_streams.hpp"
#include "transport/http_connection.hpp"
#include "transport/log.hpp"

namespace northstar::transport {

namespace asio = boost::asio;
using asio::ip::tcp;

namespace {

constexpr std::string_view full_answer = "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 5\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

std::shared_ptr<Site> make_site(Server::Options& options, Router router, SocketAcceptor acceptor) {
  auto site = std::make_shared<Site>();
  site->limits = options.limits;
  site->router = std::move(router);
  site->assets = Assets{options.assets};
  site->acceptor = std::move(acceptor);
  site->trusted_proxies = std::move(options.trusted_proxies);
  site->streams = std::make_shared<EventStreams>();
  if (!site->acceptor) return site;
  site->router.add_live("/ws", Road::websocket);
  site->router.add_live("/api/v1/workshops/{workshop}/stream", Road::event_stream);
  site->router.add(Method::post, "/api/v1/workshops/{workshop}/frames", frames_handler(site), site->limits.posted_bytes);
  return site;
}

asio::awaitable<void> run_connection(std::shared_ptr<HttpConnection> connection) { co_await connection->run(); }

}  // namespace

/// The listening socket and the loop that accepts from it, on a strand of its own.
class Server::Listener : public std::enable_shared_from_this<Server::Listener> {
 public:
  Listener(asio::io_context& io, Options options, Router router, SocketAcceptor acceptor)
      : io_(io),
        acceptor_(asio::make_strand(io.get_executor())),
        pause_timer_(acceptor_.get_executor()),
        options_(std::move(options)),
        site_(make_site(options_, std::move(router), std::move(acceptor))) {}

  [[nodiscard]] std::expected<void, std::string> start() {
    if (auto ready = set_origins(); !ready) return ready;
    boost::system::error_code error;
    const auto address = asio::ip::make_address(options_.listen == "localhost" ? "127.0.0.1" : options_.listen, error);
    if (!error) listen({address, options_.port}, error);
    if (error) return std::unexpected{"cannot listen on " + options_.listen + ':' + std::to_string(options_.port) + ": " + error.message()};
    port_ = acceptor_.local_endpoint().port();
    asio::co_spawn(acceptor_.get_executor(), accept_all(shared_from_this()), asio::detached);
    return {};
  }

  void close() {
    asio::post(acceptor_.get_executor(), [self = shared_from_this()] {
      boost::system::error_code ignored;
      self->acceptor_.close(ignored);
      self->pause_timer_.cancel();
    });
  }

  [[nodiscard]] Site& site() { return *site_; }
  [[nodiscard]] std::uint16_t port() const { return port_; }

 private:
  std::expected<void, std::string> set_origins() {
    std::vector<std::string> origins;
    for (const auto& url : options_.base_urls) {
      auto origin = origin_of(url);
      if (!origin) return std::unexpected{"not an http or https address: " + url};
      origins.push_back(*std::move(origin));
    }
    site_->origins = OriginPolicy{std::move(origins)};
    site_->security_headers = security_headers(site_->origins);
    return {};
  }

  void listen(tcp::endpoint at, boost::system::error_code& error) {
    acceptor_.open(at.protocol(), error);
    if (!error && at.address().is_v6()) acceptor_.set_option(asio::ip::v6_only{false}, error);
    if (!error) acceptor_.set_option(asio::socket_base::reuse_address{true}, error);
    if (!error) acceptor_.bind(at, error);
    if (!error) acceptor_.listen(asio::socket_base::max_listen_connections, error);
  }

  static asio::awaitable<void> accept_all(std::shared_ptr<Listener> self) {
    while (self->acceptor_.is_open()) {
      auto [error, stream] = co_await self->acceptor_.async_accept(asio::make_strand(self->io_.get_executor()), as_value);
      if (!error) {
        self->begin(std::move(stream));
      } else if (self->acceptor_.is_open()) {
        log(Level::warning, "accept_failed", {{"what", error.message()}});
        self->pause_timer_.expires_after(self->site_->limits.accept_pause_ms);
        co_await self->pause_timer_.async_wait(as_value);
      }
    }
  }

  void begin(Stream stream) {
    boost::system::error_code ignored;
    stream.set_option(tcp::no_delay{true}, ignored);
    const auto unacknowledged_ms = static_cast<unsigned>(site_->limits.unacknowledged_ms.count());
    ::setsockopt(stream.native_handle(), IPPROTO_TCP, TCP_USER_TIMEOUT, &unacknowledged_ms, sizeof unacknowledged_ms);
    if (site_->connections->count() >= site_->limits.connections) {
      ++site_->counters.connections_refused;
      stream.non_blocking(true, ignored);
      stream.write_some(asio::buffer(full_answer), ignored);
      return;
    }
    ++site_->counters.connections_accepted;
    const auto strand = stream.get_executor();
    asio::co_spawn(strand, run_connection(std::make_shared<HttpConnection>(site_, std::move(stream))), asio::detached);
  }

  asio::io_context& io_;
  asio::basic_socket_acceptor<tcp, Strand> acceptor_;
  Timer pause_timer_;
  Options options_;
  std::shared_ptr<Site> site_;
  std::uint16_t port_ = 0;
};

Server::Server(asio::io_context& io, Options options, Router router, SocketAcceptor acceptor)
    : listener_(std::make_shared<Listener>(io, std::move(options), std::move(router), std::move(acceptor))) {}

Server::~Server() { listener_->close(); }

std::expected<void, std::string> Server::start() { return listener_->start(); }
std::uint16_t Server::port() const { return listener_->port(); }
const Counters& Server::counters() const { return listener_->site().counters; }
const OriginPolicy& Server::origins() const { return listener_->site().origins; }
std::size_t Server::connection_count() const { return listener_->site().connections->count(); }

asio::awaitable<void> Server::stop(std::chrono::milliseconds deadline_ms) {
  using namespace std::chrono_literals;
  const auto listener = listener_;
  auto& connections = *listener->site().connections;
  listener->close();
  connections.stop_all();
  asio::steady_timer timer{co_await asio::this_coro::executor};
  const auto end = std::chrono::steady_clock::now() + deadline_ms;
  // Connections end on their own strands; looking every few milliseconds is simpler than being told, and happens once.
  while (connections.count() > 0 && std::chrono::steady_clock::now() < end) {
    timer.expires_after(5ms);
    co_await timer.async_wait(as_value);
  }
  connections.cut_all();
  while (connections.count() > 0) {
    timer.expires_after(5ms);
    co_await timer.async_wait(as_value);
  }
}

}  // namespace northstar::transport
