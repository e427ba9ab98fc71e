#include "transport/http_connection.hpp"

#include <array>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>
#include <utility>

#include "transport/event_stream/event_stream.hpp"
#include "transport/log.hpp"
#include "transport/request_reader.hpp"
#include "transport/websocket/handshake.hpp"
#include "transport/websocket/websocket_connection.hpp"

namespace northstar::transport {

namespace asio = boost::asio;

namespace {

constexpr std::size_t read_bytes = 4096;

asio::awaitable<void> run_live(std::shared_ptr<LiveConnection> live, std::string head, std::string early) {
  co_await live->run(std::move(head), std::move(early));
}

std::string address_of(const Stream& stream) {
  boost::system::error_code error;
  const auto end = stream.remote_endpoint(error);
  return error ? std::string{} : end.address().to_string();
}

}  // namespace

HttpConnection::HttpConnection(std::shared_ptr<Site> site, Stream stream)
    : site_(std::move(site)), stream_(std::move(stream)), timer_(stream_.get_executor()), peer_address_(address_of(stream_)) {}

void HttpConnection::stop() {
  asio::post(stream_.get_executor(), [self = shared_from_this()] {
    self->is_stopping_ = true;
    if (!self->is_busy_) self->cut_here();
  });
}

void HttpConnection::cut() {
  asio::post(stream_.get_executor(), [self = shared_from_this()] { self->cut_here(); });
}

void HttpConnection::cut_here() {
  boost::system::error_code ignored;
  stream_.shutdown(asio::socket_base::shutdown_both, ignored);
  stream_.close(ignored);
  timer_.cancel();
}

void HttpConnection::within(std::chrono::milliseconds time_ms) {
  timer_.expires_after(time_ms);
  timer_.async_wait([weak = weak_from_this()](boost::system::error_code error) {
    const auto self = weak.lock();
    // A wait that had ended when the deadline was moved still arrives here without an error.
    if (error || !self || self->timer_.expiry() > std::chrono::steady_clock::now()) return;
    if (self->is_busy_) ++self->site_->counters.timeouts;
    self->cut_here();
  });
}

asio::awaitable<void> HttpConnection::run() {
  const Connections::Place place{site_->connections, weak_from_this()};
  is_stopping_ = site_->connections->is_stopping();
  while (!is_stopping_ && co_await serve_one() == Next::another_request) {
  }
  cut_here();
}

asio::awaitable<HttpConnection::Next> HttpConnection::serve_one() {
  MessageParser parser{site_->limits.header_bytes};
  is_busy_ = false;
  auto step = co_await read_head(parser);
  if (!step) co_return co_await fail(std::move(step.error()));
  auto head = parser.head();
  const auto persistence = persistence_of(parser, head.persistence);
  auto request = to_request(std::move(head), peer_address_, site_->trusted_proxies, site_->limits);
  if (!request) co_return co_await fail(std::move(request.error()));
  co_return co_await serve(parser, *request, persistence);
}

Persistence HttpConnection::persistence_of(const MessageParser& parser, Persistence wanted) const {
  // A refused request's body is not read, so nothing can follow it.
  return is_stopping_ || !parser.is_complete() ? Persistence::close : wanted;
}

asio::awaitable<HttpConnection::Next> HttpConnection::serve(MessageParser& parser, Request& request, Persistence persistence) {
  auto match = site_->router.find(request.method, request.path);
  if (match) {
    request.road = match->route->road;
    request.params = std::move(match->params);
  }
  if (const auto refusal = site_->origins.refusal(request)) co_return co_await respond(*refusal, request.method, persistence);
  if (match) co_return co_await serve_route(parser, *match->route, request, persistence);
  auto asset = site_->assets.find(request);
  const auto& response = asset ? *asset : match.error();
  co_return co_await respond(response, request.method, persistence);
}

asio::awaitable<HttpConnection::Next> HttpConnection::serve_route(MessageParser& parser, const Route& route, Request& request,
                                                                  Persistence persistence) {
  if (route.road != Road::http) co_return co_await go_live(request);
  const bool has_body = !parser.is_complete();
  auto step = co_await read_body(parser, route, request);
  if (!step) co_return co_await fail(std::move(step.error()));
  if (has_body) persistence = persistence_of(parser, parser.head().persistence);
  request.body = parser.take_body();
  no_deadline();
  const auto response = co_await call(route, request);
  if (is_stopping_) persistence = Persistence::close;
  co_return co_await respond(response, request.method, persistence);
}

asio::awaitable<Response> HttpConnection::call(const Route& route, const Request& request) {
  try {
    co_return co_await route.handler(request);
  } catch (const std::exception& error) {
    log(Level::error, "handler_failed", {{"route", route.pattern}, {"what", error.what()}});
  }
  co_return problem(500, "internal_error");
}

asio::awaitable<HttpConnection::Next> HttpConnection::go_live(Request& request) {
  if (request.road == Road::websocket) request.params["workshop"] = request.query_value("workshop");
  auto answer = request.road == Road::websocket ? websocket::answer_handshake(request)
                                                : std::expected<Response, Response>{event_stream_answer()};
  if (!answer) co_return co_await fail(std::move(answer.error()));
  no_deadline();
  auto session = co_await site_->acceptor(request);
  if (!session) co_return co_await fail(std::move(session.error()));
  count(answer->status);
  auto head = render_head(*answer, site_->security_headers, Persistence::close);
  const auto strand = stream_.get_executor();
  std::shared_ptr<LiveConnection> live;
  if (request.road == Road::websocket) {
    live = std::make_shared<websocket::WebSocketConnection>(site_, std::move(stream_), *std::move(session));
  } else {
    live = std::make_shared<EventStream>(site_, std::move(stream_), *std::move(session), std::string{request.param("workshop")});
  }
  live->take_place();
  asio::co_spawn(strand, run_live(std::move(live), std::move(head), std::move(pending_)), asio::detached);
  co_return Next::end;
}

HttpConnection::Step HttpConnection::parse(MessageParser& parser) {
  const auto used = parser.consume(pending_);
  if (!used) return std::unexpected{answer_to(used.error())};
  pending_.erase(0, *used);
  // A line that never ends (a chunk's extension, say) uses nothing up.
  if (pending_.size() > site_->limits.header_bytes + read_bytes) return std::unexpected{answer_to(MessageError::header_too_large)};
  return {};
}

asio::awaitable<bool> HttpConnection::read_more() {
  const auto had_bytes = pending_.size();
  pending_.resize(had_bytes + read_bytes);
  const auto buffer = asio::buffer(pending_.data() + had_bytes, read_bytes);
  const auto [error, size_bytes] = co_await stream_.async_read_some(buffer, as_value);
  pending_.resize(had_bytes + size_bytes);
  site_->counters.bytes_in += size_bytes;
  co_return !error;
}

asio::awaitable<HttpConnection::Step> HttpConnection::read_head(MessageParser& parser) {
  if (pending_.empty()) {
    within(site_->limits.keep_alive_ms);
    if (!co_await read_more()) co_return std::unexpected{std::nullopt};
  }
  is_busy_ = true;
  within(site_->limits.header_ms);
  while (true) {
    auto step = parse(parser);
    if (!step || parser.has_head()) co_return step;
    if (!co_await read_more()) co_return std::unexpected{std::nullopt};
  }
}

asio::awaitable<HttpConnection::Step> HttpConnection::read_body(MessageParser& parser, const Route& route, const Request& request) {
  if (const auto limited = parser.limit_body(route.body_limit_bytes); !limited) co_return std::unexpected{answer_to(limited.error())};
  within(site_->limits.transfer_deadline_ms(route.body_limit_bytes));
  if (!parser.is_complete() && has_token(request.header("Expect").value_or(""), "100-continue")) {
    constexpr std::string_view go_on = "HTTP/1.1 100 Continue\r\n\r\n";
    co_await asio::async_write(stream_, asio::buffer(go_on), as_value);
  }
  while (true) {
    auto step = parse(parser);
    if (!step || parser.is_complete()) co_return step;
    if (!co_await read_more()) co_return std::unexpected{std::nullopt};
  }
}

asio::awaitable<HttpConnection::Next> HttpConnection::fail(std::optional<Response> answer) {
  if (!answer) co_return Next::end;
  co_return co_await respond(*answer, Method::get, Persistence::close);
}

asio::awaitable<HttpConnection::Next> HttpConnection::respond(const Response& response, Method method, Persistence persistence) {
  count(response.status);
  const auto head = render_head(response, site_->security_headers, persistence);
  const auto body = method == Method::head ? std::string_view{} : response.body.bytes();
  within(site_->limits.transfer_deadline_ms(head.size() + body.size()));
  const std::array<asio::const_buffer, 2> buffers{asio::buffer(head), asio::buffer(body)};
  const auto [error, size_bytes] = co_await asio::async_write(stream_, buffers, as_value);
  site_->counters.bytes_out += size_bytes;
  if (!error && persistence == Persistence::keep_alive) co_return Next::another_request;
  if (!error) co_await linger();
  co_return Next::end;
}

asio::awaitable<void> HttpConnection::linger() {
  // Closing with unread bytes would reset the connection, and the client might never see the answer.
  boost::system::error_code ignored;
  stream_.shutdown(asio::socket_base::shutdown_send, ignored);
  within(site_->limits.linger_ms);
  std::size_t thrown_bytes = 0;
  while (thrown_bytes < site_->limits.linger_bytes) {
    pending_.clear();
    if (!co_await read_more()) break;
    thrown_bytes += pending_.size();
  }
}

void HttpConnection::count(std::uint16_t status) {
  ++site_->counters.requests;
  if (status >= 500) {
    ++site_->counters.requests_failed;
  } else if (status >= 400) {
    ++site_->counters.requests_refused;
  }
}

}  // namespace northstar::transport
