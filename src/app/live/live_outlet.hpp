#pragma once

#include <memory>

#include "room/outlet.hpp"
#include "transport/socket.hpp"

namespace northstar::app {

/// A room's end of a connection, on top of the transport's end of it.
class LiveOutlet final : public room::Outlet {
 public:
  explicit LiveOutlet(std::shared_ptr<transport::Peer> peer) : peer_(std::move(peer)) {}

  void send(room::Frame frame) override { peer_->send(std::move(frame)); }
  void close(room::Ending ending) override;

 private:
  std::shared_ptr<transport::Peer> peer_;
};

}  // namespace northstar::app
