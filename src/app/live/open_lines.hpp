#pragma once

#include <cstddef>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

#include "port/account.hpp"
#include "transport/socket.hpp"

namespace northstar::app {

/// What a browser shows to be let in: the session of an account, or a seat that was taken at the door.
enum class Holder { account, seat };

/// The session behind a live connection.
struct Hold {
  port::WorkshopId workshop;
  port::TokenHash session;
  Holder holder = Holder::seat;
};

/// Knows which live connections stand on which sessions, so that one ends in the moment in which its session does
/// (quality.md, S3). Who is removed, or gets another role, is the room's business.
///
/// Threads: any.
class OpenLines {
 public:
  /// One connection, from before it stands until it is gone; its live session owns it.
  class Line {
   public:
    /// The connection stands. One whose session ended on the way here is closed at once.
    void stand(std::shared_ptr<transport::Peer> peer);
    /// Closes it with 4003: nothing brings it back but another session.
    void end();

   private:
    std::mutex mutex_;
    bool is_ended_ = false;
    std::weak_ptr<transport::Peer> peer_;
  };

  /// Keeps watch over a connection. Whoever adds one looks at its session once more afterwards, so that none can end
  /// unseen in between.
  [[nodiscard]] std::shared_ptr<Line> add(Hold hold);

  /// Ends all connections of a session, as when its holder signs out.
  void end_session(const port::TokenHash& session);
  /// Ends the connections of all who hold only a seat in `workshop`.
  void end_seats(port::WorkshopId workshop);

 private:
  static constexpr std::size_t kFirstSweep = 64;

  template <class Matches>
  void end_if(Matches matches);

  std::mutex mutex_;
  std::vector<std::pair<Hold, std::weak_ptr<Line>>> lines_;
  /// Lines that are gone are forgotten when there are this many.
  std::size_t sweep_at_ = kFirstSweep;
};

}  // namespace northstar::app
