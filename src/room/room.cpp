#include "room/room.hpp"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/bind_executor.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/dispatch.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <utility>

namespace northstar::room {

Room::Room(core::WorkshopId id, Surroundings surroundings, boost::asio::any_io_executor executor)
    : id_(id),
      surroundings_(surroundings),
      strand_(boost::asio::make_strand(std::move(executor))),
      mailbox_(strand_),
      stopped_(strand_, boost::asio::steady_timer::time_point::max()) {}

port::Task<std::expected<void, port::ReadError>> Room::open() {
  auto opened = co_await reload();
  if (opened) boost::asio::co_spawn(strand_, run(shared_from_this()), boost::asio::detached);
  co_return opened;
}

/// Takes what waits, in order, until the room is closed. The argument keeps the room alive meanwhile.
port::Task<void> Room::run([[maybe_unused]] std::shared_ptr<Room> self) {
  while (!mailbox_.closed()) {
    co_await mailbox_.wait();
    if (auto errand = mailbox_.take_errand()) {
      errand();
    } else if (auto letters = mailbox_.take_letters(); !letters.empty()) {
      co_await take_turn(std::move(letters));
      co_await keep_row_current();
      co_await save_snapshot_when_due();
    }
  }
  co_await save_snapshot_when_due();
  for (const auto& left : mailbox_.take_all()) {
    if (const auto* letter = std::get_if<Letter>(&left)) refuse_for_now(*letter);
  }
  has_stopped_ = true;
  stopped_.cancel();
}

void Room::submit(Letter letter) {
  boost::asio::post(strand_, [self = shared_from_this(), letter = std::move(letter)]() mutable {
    if (self->mailbox_.closed() || self->mailbox_.full()) return self->refuse_for_now(letter);
    self->mailbox_.put(std::move(letter));
  });
}

void Room::read(Reader reader) {
  boost::asio::post(strand_, [self = shared_from_this(), reader = std::move(reader)]() mutable {
    self->mailbox_.put([self, reader = std::move(reader)] { reader(self->workshop_); });
  });
}

port::Task<void> Room::finish(Ending ending) {
  const auto self = shared_from_this();
  const auto home = co_await boost::asio::this_coro::executor;
  co_await boost::asio::dispatch(boost::asio::bind_executor(strand_, boost::asio::use_awaitable));
  mailbox_.put([self, ending] {
    self->end_all(ending);
    self->mailbox_.close();
  });
  if (!has_stopped_) co_await stopped_.async_wait(boost::asio::as_tuple(boost::asio::use_awaitable));
  co_await boost::asio::dispatch(boost::asio::bind_executor(home, boost::asio::use_awaitable));
}

}  // namespace northstar::room
