#pragma once

#include <array>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "transport/live_connection.hpp"
#include "transport/websocket/frame_reader.hpp"

namespace northstar::transport::websocket {

/// A live connection over a WebSocket, after its handshake.
///
/// The frames are made and read here and not by Beast's stream, which writes each message by itself: a tick's frames
/// leave in one system call, and the bytes of a shared frame are never copied for each socket.
class WebSocketConnection final : public LiveConnection, private FrameSink {
 public:
  WebSocketConnection(std::shared_ptr<Site> site, Stream stream, std::shared_ptr<Session> session);

 private:
  boost::asio::awaitable<void> read(std::string early) override;
  Packet packet_of(Frame frame) const override { return text(std::move(frame)); }
  Packet closing_packet(CloseReason reason) const override { return websocket::close(reason); }
  Packet probe() const override { return ping(); }
  void watch_reader(Moment now) override;

  void on_message(std::string text) override;
  void on_ping(std::string_view payload) override;
  void on_pong() override { ++units_; }
  void on_close(CloseCode echo) override;

  void take(std::span<char> bytes);
  void fail(CloseReason reason);

  FrameReader reader_;
  std::array<char, 4096> buffer_;
  /// Messages and control frames since the budget was last charged.
  std::size_t units_ = 0;
  bool has_client_closed_ = false;
  bool has_failed_ = false;
  Moment last_heard_ = Clock::now();
  Moment last_probe_ = Clock::now();
  std::optional<Moment> message_since_;
};

}  // namespace northstar::transport::websocket
