#pragma once

#include <string>
#include <vector>

#include "world.hpp"

namespace northstar::twin {

/// One person's browser in a world: what it does, and every byte that comes back.
class Visitor {
 public:
  Visitor(World& world, core::ParticipantId person) : world_(world), person_(person) {}

  /// Opens a WebSocket and an event stream, as two tabs would.
  void open_tabs();
  /// Gives a command over the WebSocket that was opened last.
  void command(const core::Envelope& envelope);
  void show(std::string_view presence_frame);
  /// Asks for everything that HTTP offers to this person; `cards` are ids to try one's hand at.
  void ask_for_everything(const std::vector<core::CardId>& cards);
  /// Somebody new comes in by the code of the door.
  void bring_a_newcomer();

  /// All that came, connection by connection, but for what differs between any two moments: the date and a stream's id.
  [[nodiscard]] std::vector<std::string> heard() const;

 private:
  Line& ask(std::string_view request_line, std::string_view headers = {}, std::string_view body = {});

  World& world_;
  core::ParticipantId person_;
  Line* socket_ = nullptr;
  std::vector<const Line*> lines_;
};

}  // namespace northstar::twin
