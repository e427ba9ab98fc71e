#include "app/simulation/browser.hpp"

#include <boost/asio/connect.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/websocket.hpp>
#include <chrono>
#include <utility>

namespace northstar::app::simulation {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
namespace websocket = boost::beast::websocket;
using boost::system::error_code;

constexpr std::chrono::seconds kPatience{20};
/// A snapshot of a whole day comes in one message.
constexpr std::size_t kMessageBytes = std::size_t{64} * 1024 * 1024;

port::Task<error_code> connect(beast::tcp_stream& stream, const ServerAddress& server) {
  error_code error;
  asio::ip::tcp::resolver resolver{stream.get_executor()};
  const auto found =
      co_await resolver.async_resolve(server.host, server.port, asio::redirect_error(asio::use_awaitable, error));
  if (error) co_return error;
  stream.expires_after(kPatience);
  co_await stream.async_connect(found, asio::redirect_error(asio::use_awaitable, error));
  co_return error;
}

}  // namespace

std::optional<ServerAddress> read_server_address(const std::string& url) {
  constexpr std::string_view kScheme = "http://";
  if (!url.starts_with(kScheme)) return std::nullopt;
  auto rest = url.substr(kScheme.size());
  if (const auto slash = rest.find('/'); slash != std::string::npos) rest.resize(slash);
  const auto colon = rest.rfind(':');
  ServerAddress address{rest.substr(0, colon), colon == std::string::npos ? "80" : rest.substr(colon + 1), {}};
  const bool is_number = address.port.find_first_not_of("0123456789") == std::string::npos;
  if (address.host.empty() || address.port.empty() || !is_number) return std::nullopt;
  return address;
}

struct LiveLine::Stream {
  explicit Stream(const asio::any_io_executor& executor) : socket(executor) {}

  websocket::stream<beast::tcp_stream> socket;
};

LiveLine::LiveLine(std::unique_ptr<Stream> stream) : stream_(std::move(stream)) {}
LiveLine::~LiveLine() = default;

port::Task<std::optional<std::string>> LiveLine::read() {
  error_code error;
  beast::flat_buffer buffer;
  co_await stream_->socket.async_read(buffer, asio::redirect_error(asio::use_awaitable, error));
  if (error) co_return std::nullopt;
  co_return beast::buffers_to_string(buffer.data());
}

port::Task<void> LiveLine::write(std::string message) {
  error_code ignored;
  co_await stream_->socket.async_write(asio::buffer(message), asio::redirect_error(asio::use_awaitable, ignored));
}

port::Task<void> LiveLine::close() {
  error_code ignored;
  const websocket::close_reason reason{websocket::close_code::normal};
  co_await stream_->socket.async_close(reason, asio::redirect_error(asio::use_awaitable, ignored));
}

struct Browser::Exchange {
  http::verb verb;
  std::string path;
  std::string body;
};

port::Task<std::expected<std::string, std::string>> Browser::get(std::string path) {
  Exchange exchange{http::verb::get, std::move(path), {}};
  co_return co_await send(std::move(exchange));
}

port::Task<std::expected<std::string, std::string>> Browser::post(std::string path, std::string body) {
  Exchange exchange{http::verb::post, std::move(path), std::move(body)};
  co_return co_await send(std::move(exchange));
}

port::Task<std::expected<std::string, std::string>> Browser::send(Exchange exchange) {
  constexpr unsigned kHttpVersion = 11;
  beast::tcp_stream stream{executor_};
  auto error = co_await connect(stream, server_);
  if (error) co_return std::unexpected("the server cannot be reached: " + error.message());
  http::request<http::string_body> request{exchange.verb, exchange.path, kHttpVersion};
  request.set(http::field::host, server_.authority());
  request.set(http::field::origin, server_.origin());
  request.set(http::field::cookie, cookies());
  request.set(http::field::content_type, "application/json");
  request.set("X-Northstar", "1");
  request.keep_alive(false);
  request.body() = std::move(exchange.body);
  request.prepare_payload();
  co_await http::async_write(stream, request, asio::redirect_error(asio::use_awaitable, error));
  beast::flat_buffer buffer;
  http::response<http::string_body> response;
  if (!error) co_await http::async_read(stream, buffer, response, asio::redirect_error(asio::use_awaitable, error));
  if (error) co_return std::unexpected("the server does not answer: " + error.message());
  const auto [first, last] = response.equal_range(http::field::set_cookie);
  for (auto line = first; line != last; ++line) keep_cookie(std::string{line->value()});
  if (response.result_int() < 300) co_return std::move(response.body());
  co_return std::unexpected(exchange.path + " answers " + std::to_string(response.result_int()) + ' ' +
                            response.body());
}

port::Task<std::expected<std::shared_ptr<LiveLine>, std::string>> Browser::enter(std::string workshop) {
  auto stream = std::make_unique<LiveLine::Stream>(executor_);
  auto& socket = stream->socket;
  auto error = co_await connect(beast::get_lowest_layer(socket), server_);
  if (error) co_return std::unexpected("the server cannot be reached: " + error.message());
  // From here on the WebSocket's own deadlines hold.
  beast::get_lowest_layer(socket).expires_never();
  socket.set_option(websocket::stream_base::timeout::suggested(beast::role_type::client));
  socket.read_message_max(kMessageBytes);
  const auto decorate = [this](websocket::request_type& request) {
    request.set(http::field::origin, server_.origin());
    request.set(http::field::cookie, cookies());
  };
  socket.set_option(websocket::stream_base::decorator(decorate));
  const auto target = "/ws?workshop=" + workshop;
  co_await socket.async_handshake(server_.authority(), target, asio::redirect_error(asio::use_awaitable, error));
  if (error) co_return std::unexpected("the workshop cannot be entered: " + error.message());
  co_return std::make_shared<LiveLine>(std::move(stream));
}

std::string Browser::cookies() const {
  std::string line;
  for (const auto& [name, value] : cookies_) line += (line.empty() ? "" : "; ") + name + '=' + value;
  return line;
}

void Browser::keep_cookie(const std::string& line) {
  const auto pair = line.substr(0, line.find(';'));
  const auto equals = pair.find('=');
  if (equals != std::string::npos) cookies_[pair.substr(0, equals)] = pair.substr(equals + 1);
}

}  // namespace northstar::app::simulation
