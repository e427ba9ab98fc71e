#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/buffer.hpp>
#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "transport/outbox.hpp"
#include "transport/site.hpp"
#include "transport/stream.hpp"

namespace northstar::transport {

/// What WebSocket and event stream have in common: the outbox and its writer, the clocks, and the end.
///
/// Everything but `send`, `close`, `stop` and `cut` runs on the connection's strand.
class LiveConnection : public Peer, public Connection, public std::enable_shared_from_this<LiveConnection> {
 public:
  LiveConnection(std::shared_ptr<Site> site, Stream stream, std::shared_ptr<Session> session);

  void send(Frame frame) override;
  void close(CloseReason reason) override;
  void stop() override;
  void cut() override;

  /// Counts it among the open connections, before the one that it comes from gives up its place.
  void take_place();

  /// Lives until the connection ends. `head` is sent before any frame; `early` are bytes that came with the request.
  [[nodiscard]] boost::asio::awaitable<void> run(std::string head, std::string early);

  [[nodiscard]] const Strand& strand() const { return strand_; }

 protected:
  using Clock = std::chrono::steady_clock;
  using Moment = Clock::time_point;

  /// Reads until the client ends the connection or fails it.
  [[nodiscard]] virtual boost::asio::awaitable<void> read(std::string early) = 0;
  [[nodiscard]] virtual Packet packet_of(Frame frame) const = 0;
  [[nodiscard]] virtual Packet closing_packet(CloseReason reason) const = 0;
  [[nodiscard]] virtual Packet probe() const = 0;
  /// Called before the session learns of the connection.
  virtual void before_open() {}
  /// The packet with the close code has left.
  virtual void after_last_write() {}
  /// Looks at the clocks of the reading side.
  virtual void watch_reader(Moment now) = 0;

  void push(Packet packet);
  void begin_close(CloseReason reason, Outbox::Waiting waiting);
  /// Ends the connection on the strand, now.
  void cut_here();
  void time_out(std::string_view what);
  /// Waits until everything has been written, or the connection was cut.
  [[nodiscard]] boost::asio::awaitable<void> drain();
  /// Takes `count` from the budget of incoming messages; what must be waited before more is read.
  [[nodiscard]] std::chrono::milliseconds charge(std::size_t count);
  [[nodiscard]] boost::asio::awaitable<void> pause(std::chrono::milliseconds time_ms);

  [[nodiscard]] Site& site() { return *site_; }
  [[nodiscard]] const Limits& limits() const { return site_->limits; }
  [[nodiscard]] Stream& stream() { return stream_; }
  [[nodiscard]] Session& session() { return *session_; }
  [[nodiscard]] bool is_closing() const { return closing_since_.has_value(); }
  [[nodiscard]] bool is_cut() const { return is_cut_; }
  [[nodiscard]] Moment last_written() const { return last_written_; }

 private:
  /// Tells the session and reads. What the session throws ends its own connection only.
  [[nodiscard]] boost::asio::awaitable<void> converse(std::string early);
  void flush();
  void write_rest();
  void on_written(std::size_t size_bytes);
  void gather();
  void watch();
  void check_clocks(Moment now);
  void end();

  std::shared_ptr<Site> site_;
  Strand strand_;
  Stream stream_;
  Timer watch_timer_;
  Timer pause_timer_;
  std::shared_ptr<Session> session_;
  std::optional<Connections::Place> place_;
  Outbox outbox_;
  std::vector<Packet> batch_;
  std::vector<boost::asio::const_buffer> buffers_;
  std::size_t first_buffer_ = 0;
  bool is_writing_ = false;
  bool is_cut_ = false;
  bool is_draining_ = false;
  std::optional<Moment> write_deadline_;
  std::optional<Moment> closing_since_;
  Moment last_written_ = Clock::now();
  Moment budget_at_ = Clock::now();
  double budget_ = 0;
};

}  // namespace northstar::transport
