#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace northstar::twin {

/// One TCP connection of a client, which keeps every byte that it is sent.
///
/// It never waits: on this machine's loopback what one end has written the other can read.
class Line {
 public:
  explicit Line(std::uint16_t port);
  ~Line();
  Line(const Line&) = delete;
  Line& operator=(const Line&) = delete;

  void send(std::string_view bytes) const;
  /// Sends one WebSocket text message, masked with zeros (RFC 6455, section 5.3 asks for a mask, not for which).
  void send_message(std::string_view text) const;
  /// Takes what has come; returns whether there was anything.
  bool take();

  [[nodiscard]] const std::string& heard() const { return heard_; }

 private:
  int socket_;
  std::string heard_;
};

}  // namespace northstar::twin
