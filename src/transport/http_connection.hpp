#pragma once

#include <boost/asio/awaitable.hpp>
#include <chrono>
#include <expected>
#include <memory>
#include <optional>
#include <string>

#include "transport/message_parser.hpp"
#include "transport/site.hpp"
#include "transport/stream.hpp"

namespace northstar::transport {

/// One connection from its acceptance to its end, or to the moment it becomes a live one: requests one after another,
/// each read under its limits and deadlines, answered, and the next one read.
class HttpConnection final : public Connection, public std::enable_shared_from_this<HttpConnection> {
 public:
  HttpConnection(std::shared_ptr<Site> site, Stream stream);

  void stop() override;
  void cut() override;

  [[nodiscard]] boost::asio::awaitable<void> run();

 private:
  /// What follows an answered request.
  enum class Next : std::uint8_t { another_request, end };
  /// An error is the answer that ends the connection, or nothing when there is nobody to answer.
  using Step = std::expected<void, std::optional<Response>>;

  [[nodiscard]] boost::asio::awaitable<Next> serve_one();
  [[nodiscard]] boost::asio::awaitable<Next> serve(MessageParser& parser, Request& request, Persistence persistence);
  [[nodiscard]] boost::asio::awaitable<Next> serve_route(MessageParser& parser, const Route& route, Request& request,
                                                         Persistence persistence);
  [[nodiscard]] boost::asio::awaitable<Next> go_live(Request& request);
  [[nodiscard]] boost::asio::awaitable<Step> read_head(MessageParser& parser);
  [[nodiscard]] boost::asio::awaitable<Step> read_body(MessageParser& parser, const Route& route, const Request& request);
  [[nodiscard]] boost::asio::awaitable<Response> call(const Route& route, const Request& request);
  [[nodiscard]] boost::asio::awaitable<bool> read_more();
  [[nodiscard]] boost::asio::awaitable<Next> fail(std::optional<Response> answer);
  [[nodiscard]] boost::asio::awaitable<Next> respond(const Response& response, Method method, Persistence persistence);
  [[nodiscard]] boost::asio::awaitable<void> linger();

  /// Feeds what has arrived to the parser.
  [[nodiscard]] Step parse(MessageParser& parser);
  void count(std::uint16_t status);
  /// Cuts the connection unless the next deadline is set in time.
  void within(std::chrono::milliseconds time_ms);
  void no_deadline() { timer_.cancel(); }
  void cut_here();
  [[nodiscard]] Persistence persistence_of(const MessageParser& parser, Persistence wanted) const;

  std::shared_ptr<Site> site_;
  Stream stream_;
  Timer timer_;
  std::string peer_address_;
  /// Bytes that have arrived and were not used yet.
  std::string pending_;
  bool is_busy_ = false;
  bool is_stopping_ = false;
};

}  // namespace northstar::transport
