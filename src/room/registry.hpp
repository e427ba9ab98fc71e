#pragma once

#include <boost/asio/strand.hpp>
#include <expected>
#include <map>
#include <memory>
#include <vector>

#include "room/room.hpp"

namespace northstar::room {

/// The open rooms of this process, each opened once, when somebody first needs it.
///
/// Threads: `find` and `close_all` may be called from any thread; the map lives on a strand of its own.
class Registry {
 public:
  Registry(Surroundings surroundings, boost::asio::any_io_executor executor);

  /// Returns the room of `workshop`, opening it if need be. Two callers at once get the same room.
  /// @fails as `port::Store::load`
  port::Task<std::expected<std::shared_ptr<Room>, port::ReadError>> find(core::WorkshopId workshop);

  /// Closes every room: clients are told to come back, snapshots are saved.
  port::Task<void> close_all(Ending ending);

  /// Ends and forgets the room of a workshop that was removed.
  port::Task<void> drop(core::WorkshopId workshop, Ending ending);

 private:
  Surroundings surroundings_;
  boost::asio::any_io_executor executor_;
  boost::asio::strand<boost::asio::any_io_executor> strand_;
  std::map<core::WorkshopId, std::shared_ptr<Room>> rooms_;
};

}  // namespace northstar::room
