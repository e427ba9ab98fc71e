#pragma once

#include <memory>

#include "app/live/command_rates.hpp"
#include "app/live/open_lines.hpp"
#include "port/clock.hpp"
#include "room/room.hpp"
#include "transport/socket.hpp"
#include "wire/client_frame.hpp"

namespace northstar::app {

/// One live connection of one participant: frames in, letters to the room.
///
/// Who acts is what the cookie said when the connection was made; no frame can say otherwise.
class LiveSession final : public transport::Session {
 public:
  /// `rates` and `clock` must outlive it.
  LiveSession(std::shared_ptr<room::Room> room, core::ParticipantId participant, CommandRates& rates,
              port::Clock& clock, std::shared_ptr<OpenLines::Line> line);

  void on_open(std::shared_ptr<transport::Peer> peer) override;
  void on_text(std::string text) override;
  void on_closed() override;

 private:
  /// A client that sends this many frames which are none is not one of ours.
  static constexpr int kMalformedLimit = 20;

  void take(wire::CommandFrame frame);
  void take(const wire::PresenceFrame& frame);
  void take(const wire::PingFrame& frame);
  void note_malformed(const wire::FrameError& error);

  std::shared_ptr<room::Room> room_;
  core::ParticipantId participant_;
  CommandRates& rates_;
  port::Clock& clock_;
  std::shared_ptr<OpenLines::Line> line_;
  std::shared_ptr<transport::Peer> peer_;
  std::shared_ptr<room::Outlet> outlet_;
  int malformed_ = 0;
};

}  // namespace northstar::app
