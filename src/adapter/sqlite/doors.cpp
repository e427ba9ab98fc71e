#include "adapter/sqlite/doors.hpp"

namespace northstar::adapter::sqlite {
namespace {

std::optional<port::Door> first_door(Query query) {
  if (!query.step()) return std::nullopt;
  const auto state = query.integer(2) != 0 ? port::DoorState::open : port::DoorState::closed;
  return port::Door(query.id<port::WorkshopId>(0), query.text(1), state);
}

}  // namespace

Written set_door(Connection& connection, const port::Door& door) {
  if (!has_workshop(connection, door.workshop)) return std::unexpected(port::WriteError::gone);
  const std::int64_t is_open = door.state == port::DoorState::open ? 1 : 0;
  // REPLACE would also push out another workshop's door with the same code; this lets the constraint refuse it.
  connection
      .query(
          "INSERT INTO door VALUES (?, ?, ?) ON CONFLICT (workshop) DO UPDATE SET code = excluded.code, "
          "is_open = excluded.is_open",
          door.workshop, door.code, is_open)
      .run();
  return {};
}

std::optional<port::Door> door_of(Connection& connection, port::WorkshopId workshop) {
  return first_door(connection.query("SELECT * FROM door WHERE workshop = ?", workshop));
}

std::optional<port::Door> door_by_code(Connection& connection, const std::string& code) {
  return first_door(connection.query("SELECT * FROM door WHERE code = ?", code));
}

}  // namespace northstar::adapter::sqlite
