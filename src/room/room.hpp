#pragma once

#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <expected>
#include <functional>
#include <memory>
#include <set>
#include <vector>

#include "core/workshop/workshop.hpp"
#include "port/clock.hpp"
#include "port/store.hpp"
#include "room/audience.hpp"
#include "room/letter.hpp"
#include "room/mailbox.hpp"
#include "room/presence.hpp"
#include "room/turn.hpp"

namespace northstar::room {

/// The outside world of a room. All of it must outlive every room.
struct Surroundings {
  port::Store& store;
  port::Clock& clock;
};

/// One workshop at work: its state, its mailbox, and the people connected to it.
///
/// Threads: the public methods may be called from any thread and return at once; all else runs on the room's own
/// strand, so there is no lock. Ownership: shared; a room that runs keeps itself alive until `close`.
class Room : public std::enable_shared_from_this<Room> {
 public:
  using Strand = boost::asio::strand<boost::asio::any_io_executor>;
  /// Reads the whole, durable state; called on the room's strand, and must not keep the reference.
  using Reader = std::function<void(const core::Workshop&)>;

  Room(core::WorkshopId id, Surroundings surroundings, boost::asio::any_io_executor executor);

  /// Reads the workshop from the store; the room works from then on.
  /// @fails as `port::Store::load`
  port::Task<std::expected<void, port::ReadError>> open();

  /// Puts a command in order. Its sender gets the answer by its outlet, and `letter.answered` is called.
  void submit(Letter letter);

  /// Seats a connection: it gets a snapshot, then every step. A person who is not (or no longer) a participant is closed.
  void enter(core::ParticipantId participant, std::shared_ptr<Outlet> outlet);
  void leave(std::shared_ptr<Outlet> outlet);

  /// Says where a person is looking; told to the others within a quarter of a second.
  void show(core::ParticipantId participant, wire::Presence where);

  /// Calls `reader` between two turns, when what is in memory is durable.
  void read(Reader reader);

  /// Ends every session with `ending`, saves a snapshot, and stops; returns when it has.
  port::Task<void> finish(Ending ending);

  [[nodiscard]] core::WorkshopId id() const { return id_; }

 private:
  port::Task<void> run(std::shared_ptr<Room> self);
  void refuse_for_now(const Letter& letter);

  // pipeline.cpp
  port::Task<void> take_turn(std::vector<Letter> letters);
  port::Task<void> decide(Turn& turn, Letter letter);
  port::Task<bool> was_done(core::CommandId command);
  void tell(Turn& turn);

  // recovery.cpp
  port::Task<void> recover(std::vector<Letter> letters, port::AppendError error);
  port::Task<std::expected<void, port::ReadError>> reload();
  port::Task<void> save_snapshot_when_due();
  port::Task<void> keep_row_current();

  // seating.cpp
  void seat(core::ParticipantId participant, const std::shared_ptr<Outlet>& outlet);
  void reseat(core::ParticipantId participant);
  void reseat_all();
  void end_all(Ending ending);
  void presence_changed();
  void tell_presence();

  core::WorkshopId id_;
  Surroundings surroundings_;
  Strand strand_;
  Mailbox mailbox_;
  Audience audience_;
  Presence presence_;
  bool presence_waits_ = false;
  /// Never expires; cancelled when the room has stopped.
  boost::asio::steady_timer stopped_;
  bool has_stopped_ = false;

  core::Workshop workshop_;
  port::Sequence sequence_ = 0;
  port::Sequence snapshot_sequence_ = 0;
  port::WorkshopRow row_;
  /// Commands done since the room was opened; older ones are looked up in the store.
  std::set<core::CommandId> done_;
};

}  // namespace northstar::room
