#include "app/live/asking.hpp"

namespace northstar::app {

port::Task<room::Answer> ask(std::shared_ptr<room::Room> room, core::Envelope envelope) {
  using Outcome = std::optional<room::Answer>;
  auto start = [&](std::shared_ptr<Promise<Outcome>> promise) {
    room->submit({std::move(envelope), nullptr, [promise](room::Answer answer) { promise->keep(std::move(answer)); }});
  };
  auto outcome = co_await delivered<Outcome>(std::move(start));
  co_return outcome.value_or(room::Refusal{});
}

}  // namespace northstar::app
