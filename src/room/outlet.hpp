#pragma once

#include <memory>
#include <string>

namespace northstar::room {

/// The text of one frame, made once and shared by everyone it goes to.
using Frame = std::shared_ptr<const std::string>;

/// Why a room ends a session.
enum class Ending {
  removed,      ///< The person was removed; coming back is refused.
  restarting,   ///< The server stops or the room is read again; the client comes back by itself.
  unavailable,  ///< The workshop can't be read now.
  deleted,      ///< The workshop is no more.
};

/// A room's end of one live connection. The bounded outbox behind it is the transport's.
///
/// Threads: called from the room's strand; both methods return at once. Ownership: shared between room and connection.
class Outlet {
 public:
  virtual ~Outlet() = default;
  virtual void send(Frame frame) = 0;
  virtual void close(Ending ending) = 0;
};

}  // namespace northstar::room
