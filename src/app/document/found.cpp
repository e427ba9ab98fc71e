#include "app/document/found.hpp"

#include "app/document/rehearsal.hpp"
#include "app/live/asking.hpp"

namespace northstar::app::document {
namespace {

port::WorkshopRow row_of(port::WorkshopId id, const core::Description& description, base::Instant now) {
  port::WorkshopRow row{id};
  row.title = description.title;
  row.customer = description.customer;
  row.date = description.date;
  row.lang = description.lang == core::Language::ko ? "ko" : "en";
  row.state = "draft";
  row.updated_at = now;
  return row;
}

const core::Description& description_of(const Script& script) {
  return std::get<core::CreateWorkshop>(script.steps().front().command).description;
}

port::Task<std::optional<Fault>> play(House& house, std::shared_ptr<room::Room> room, const Script& script) {
  for (const auto& step : script.steps()) {
    auto envelope = envelope_of(step, house.random().id<core::CommandId>());
    const auto refusal = co_await ask(room, std::move(envelope));
    if (!refusal) continue;
    if (refusal->reject) co_return refused_at(step.path, *refusal->reject);
    co_return Fault{step.path, "the data folder cannot be written", "look whether the disk is full, and try again"};
  }
  co_return std::nullopt;
}

}  // namespace

port::Task<void> take_back(House& house, port::WorkshopId workshop) {
  co_await house.rooms().drop(workshop, room::Ending::unavailable);
  static_cast<void>(co_await house.store().remove(workshop));
}

port::Task<std::expected<port::WorkshopId, Fault>> found(House& house, const Script& script) {
  const auto id = house.random().id<port::WorkshopId>();
  auto row = row_of(id, description_of(script), house.clock().now());
  const auto created = co_await house.store().create(std::move(row));
  if (!created) {
    co_return std::unexpected(Fault{"", "the data folder cannot be written: " + std::string{name_of(created.error())},
                                    "look whether the disk is full, and try again"});
  }
  auto fault = std::optional<Fault>{{"", "the workshop cannot be opened", "try again"}};
  auto room = co_await house.rooms().find(id);
  if (room) fault = co_await play(house, *room, script);
  if (!fault) co_return id;
  co_await take_back(house, id);
  co_return std::unexpected(std::move(*fault));
}

}  // namespace northstar::app::document
