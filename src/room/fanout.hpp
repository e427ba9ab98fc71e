#pragma once

#include <map>
#include <optional>
#include <string>

#include "core/workshop/event.hpp"
#include "core/workshop/workshop.hpp"
#include "room/audience.hpp"
#include "room/letter.hpp"

namespace northstar::room {

/// What each viewer is told of one command: projected as it is decided, sent once it is durable.
///
/// An event that several viewers see alike is encoded once, and viewers who saw everything alike share one frame.
class Fanout {
 public:
  /// `audience` must not change until `send`.
  explicit Fanout(const Audience& audience);

  /// Projects `event`, which meets `before`, for every viewer.
  void add(const core::Event& event, const core::Workshop& before);

  /// Sends the frames; the sender's own carries the acknowledgement.
  void send(const Audience& audience, const Letter& letter) const;

 private:
  struct Seen {
    /// The viewer's own text, once it differs from the common one.
    std::optional<std::string> own;
  };

  std::string common_;
  std::map<core::Viewer, Seen> seen_;
};

}  // namespace northstar::room
