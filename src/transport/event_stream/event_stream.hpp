#pragma once

#include <array>
#include <memory>
#include <string>
#include <vector>

#include "transport/live_connection.hpp"

namespace northstar::transport {

/// A live connection over server-sent events (HTML standard, section 9.2), for networks that block WebSockets. The
/// client's own frames come in POST requests that name the stream's id: 128 random bits, known to the client alone.
class EventStream final : public LiveConnection {
 public:
  EventStream(std::shared_ptr<Site> site, Stream stream, std::shared_ptr<Session> session, std::string workshop);
  ~EventStream() override;

  /// What became of posted frames.
  enum class Received : std::uint8_t { taken, too_many, gone };

  /// Gives frames to the session, in order, on the stream's strand.
  [[nodiscard]] boost::asio::awaitable<Received> receive(std::vector<std::string> frames);

  [[nodiscard]] const std::string& workshop() const { return workshop_; }

 private:
  boost::asio::awaitable<void> read(std::string early) override;
  Packet packet_of(Frame frame) const override { return events::message(std::move(frame)); }
  Packet closing_packet(CloseReason reason) const override { return events::close(reason); }
  Packet probe() const override { return events::comment(); }
  void before_open() override;
  void after_last_write() override;
  void watch_reader(Moment now) override;

  std::string id_;
  std::string workshop_;
  std::array<char, 512> buffer_;
};

/// Makes the answer's status and headers for an event stream.
[[nodiscard]] Response event_stream_answer();

/// Answers POST of frames to a stream: the header X-Northstar-Stream names it, each line of the body is one frame.
[[nodiscard]] Handler frames_handler(std::weak_ptr<Site> site);

}  // namespace northstar::transport
