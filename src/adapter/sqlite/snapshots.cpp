#include "adapter/sqlite/snapshots.hpp"

#include "adapter/sqlite/log.hpp"
#include "adapter/sqlite/sealed.hpp"

namespace northstar::adapter::sqlite {

std::optional<port::Snapshot> snapshot_of(Connection& connection, port::WorkshopId workshop) {
  auto query = connection.query("SELECT sequence, body, checksum FROM snapshot WHERE workshop = ?", workshop);
  if (!query.step()) return std::nullopt;
  const auto sequence = query.integer(0);
  return port::Snapshot{sequence, sealed_body(query, 1, sequence)};
}

Written save_snapshot(Connection& connection, port::WorkshopId workshop, const port::Snapshot& snapshot) {
  if (!has_workshop(connection, workshop)) return std::unexpected(port::WriteError::gone);
  if (snapshot.sequence > last_sequence(connection, workshop)) return std::unexpected(port::WriteError::conflict);
  connection
      .query(
          "INSERT INTO snapshot VALUES (?, ?, ?, ?) ON CONFLICT (workshop) DO UPDATE SET sequence = excluded.sequence, "
          "body = excluded.body, checksum = excluded.checksum WHERE excluded.sequence >= snapshot.sequence",
          workshop, snapshot.sequence, Blob{snapshot.bytes}, seal_of(snapshot.sequence, snapshot.bytes))
      .run();
  return {};
}

}  // namespace northstar::adapter::sqlite
