#include "adapter/sqlite/doors.hpp"

namespace northstar::adapter::sqlite {
namespace {

std::optional<port::Door> first_door(Query query) {
  if (!query.step()) return std::nullopt;
  const auto state = query.integer(2) != 0 ? port::DoorState::open : port::DoorState::closed;
  port::Door door{query.id<port::WorkshopId>(0), query.text(1), state, query.text(3)};
  door.seats_since = {query.integer(4)};
  return door;
}

}  // namespace

Written set_door(Connection& connection, const port::Door& door) {
  if (!has_workshop(connection, door.workshop)) return std::unexpected(port::WriteError::gone);
  const std::int64_t is_open = door.state == port::DoorState::open ? 1 : 0;
  // REPLACE would also push out another workshop's door with the same code; this lets the constraint refuse it.
  connection
      .query(
          "INSERT INTO door VALUES (?, ?, ?, ?, ?) ON CONFLICT (workshop) DO UPDATE SET code = excluded.code, "
          "is_open = excluded.is_open, link = excluded.link, seats_since_ms = excluded.seats_since_ms",
          door.workshop, door.code, is_open, door.link, door.seats_since.ms)
      .run();
  return {};
}

std::optional<port::Door> door_of(Connection& connection, port::WorkshopId workshop) {
  return first_door(connection.query("SELECT * FROM door WHERE workshop = ?", workshop));
}

std::optional<port::Door> door_by_code(Connection& connection, const std::string& code) {
  return first_door(connection.query("SELECT * FROM door WHERE code = ?", code));
}

std::optional<port::Door> door_by_link(Connection& connection, const std::string& link) {
  return first_door(connection.query("SELECT * FROM door WHERE link = ? AND link <> ''", link));
}

}  // namespace northstar::adapter::sqlite
