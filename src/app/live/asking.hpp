#pragma once

#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

#include "app/live/delivered.hpp"
#include "room/room.hpp"

/// Questions to a room from outside its strand.
namespace northstar::app {

/// Submits `envelope` and waits for its answer; nothing means done and durable.
///
/// A room that stops before it comes to the letter answers with an empty refusal: the same id can be sent again.
port::Task<room::Answer> ask(std::shared_ptr<room::Room> room, core::Envelope envelope);

/// Calls `read(const core::Workshop&)` between two turns of the room and returns its result; nothing when the room has
/// stopped. The result must hold no reference into the workshop. Give `read` a name and move it in if it captures more
/// than plain values: g++ 12 destroys an unnamed lambda twice inside a co_await expression.
template <class Read>
auto look(std::shared_ptr<room::Room> room, Read read)
    -> port::Task<std::optional<std::invoke_result_t<Read&, const core::Workshop&>>> {
  using Result = std::optional<std::invoke_result_t<Read&, const core::Workshop&>>;
  auto start = [room, read = std::move(read)](std::shared_ptr<Promise<Result>> promise) mutable {
    room->read([read = std::move(read), promise = std::move(promise)](const core::Workshop& workshop) mutable {
      promise->keep(read(workshop));
    });
  };
  co_return co_await delivered<Result>(std::move(start));
}

}  // namespace northstar::app
