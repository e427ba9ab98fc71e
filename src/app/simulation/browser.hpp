#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <expected>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "port/task.hpp"

namespace northstar::app::simulation {

/// Where a server listens, read from "http://host:port".
struct ServerAddress {
  std::string host;
  std::string port;
  /// What the server calls itself, when that is another address than the one at which it listens.
  std::string base_url;

  /// What stands in the headers Host and Origin.
  [[nodiscard]] std::string authority() const { return host + ':' + port; }
  [[nodiscard]] std::string origin() const { return base_url.empty() ? "http://" + authority() : base_url; }
};

/// Reads an address; nothing if it is not of the form "http://host[:port]". A server behind TLS is reached at its own
/// port.
[[nodiscard]] std::optional<ServerAddress> read_server_address(const std::string& url);

/// One live connection of a simulated browser. One coroutine may read while another one writes.
class LiveLine {
 public:
  struct Stream;
  explicit LiveLine(std::unique_ptr<Stream> stream);
  ~LiveLine();
  LiveLine(const LiveLine&) = delete;
  LiveLine& operator=(const LiveLine&) = delete;

  /// Waits for the next message; nothing when the connection has ended.
  port::Task<std::optional<std::string>> read();
  /// Sends one message. What is lost with the connection is noticed by the reader.
  port::Task<void> write(std::string message);
  port::Task<void> close();

 private:
  std::unique_ptr<Stream> stream_;
};

/// A simulated browser: it keeps cookies and sends the headers that prove where a request comes from.
class Browser {
 public:
  Browser(boost::asio::any_io_executor executor, ServerAddress server)
      : executor_(std::move(executor)), server_(std::move(server)) {}

  /// Returns the body of a good answer. @fails with a sentence for people
  port::Task<std::expected<std::string, std::string>> get(std::string path);
  port::Task<std::expected<std::string, std::string>> post(std::string path, std::string body);

  /// Opens the live connection of a workshop. @fails with a sentence for people
  port::Task<std::expected<std::shared_ptr<LiveLine>, std::string>> enter(std::string workshop);

  [[nodiscard]] const boost::asio::any_io_executor& executor() const { return executor_; }

 private:
  struct Exchange;
  port::Task<std::expected<std::string, std::string>> send(Exchange exchange);
  [[nodiscard]] std::string cookies() const;
  void keep_cookie(const std::string& line);

  boost::asio::any_io_executor executor_;
  ServerAddress server_;
  std::map<std::string, std::string> cookies_;
};

}  // namespace northstar::app::simulation
