#include "room/registry.hpp"

#include <boost/asio/bind_executor.hpp>
#include <boost/asio/dispatch.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <utility>

namespace northstar::room {

using boost::asio::use_awaitable;

Registry::Registry(Surroundings surroundings, boost::asio::any_io_executor executor)
    : surroundings_(surroundings), executor_(executor), strand_(boost::asio::make_strand(executor)) {}

port::Task<std::expected<std::shared_ptr<Room>, port::ReadError>> Registry::find(core::WorkshopId workshop) {
  const auto home = co_await boost::asio::this_coro::executor;
  co_await boost::asio::dispatch(boost::asio::bind_executor(strand_, use_awaitable));
  if (const auto known = rooms_.find(workshop); known != rooms_.end()) {
    auto room = known->second;
    co_await boost::asio::dispatch(boost::asio::bind_executor(home, use_awaitable));
    co_return room;
  }
  auto room = std::make_shared<Room>(workshop, surroundings_, executor_);
  auto opened = co_await room->open();
  co_await boost::asio::dispatch(boost::asio::bind_executor(strand_, use_awaitable));
  auto winner = opened ? rooms_.emplace(workshop, room).first->second : nullptr;
  // Somebody else opened it meanwhile: theirs stays, so that one workshop has one room.
  if (winner && winner != room) co_await room->finish(Ending::restarting);
  co_await boost::asio::dispatch(boost::asio::bind_executor(home, use_awaitable));
  if (!opened) co_return std::unexpected(opened.error());
  co_return winner;
}

port::Task<void> Registry::close_all(Ending ending) {
  co_await boost::asio::dispatch(boost::asio::bind_executor(strand_, use_awaitable));
  for (const auto& [id, room] : std::exchange(rooms_, {})) co_await room->finish(ending);
}

port::Task<void> Registry::drop(core::WorkshopId workshop, Ending ending) {
  co_await boost::asio::dispatch(boost::asio::bind_executor(strand_, use_awaitable));
  const auto known = rooms_.find(workshop);
  if (known == rooms_.end()) co_return;
  const auto room = known->second;
  rooms_.erase(known);
  co_await room->finish(ending);
}

}  // namespace northstar::room
