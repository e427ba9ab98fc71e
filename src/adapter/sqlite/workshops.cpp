#include "adapter/sqlite/workshops.hpp"

#include <array>
#include <string>

namespace northstar::adapter::sqlite {
namespace {

using port::WriteError;

port::WorkshopRow row_of(const Query& query) {
  port::WorkshopRow row(query.id<port::WorkshopId>(0));
  row.owner = query.id<port::AccountId>(1);
  row.title = query.text(2);
  row.customer = query.text(3);
  row.date = query.text(4);
  row.lang = query.text(5);
  row.state = query.text(6);
  row.people_count = static_cast<std::int32_t>(query.integer(7));
  row.updated_at = query.instant(8);
  return row;
}

void put_row(Connection& connection, const port::WorkshopRow& row) {
  connection
      .query("INSERT OR REPLACE INTO workshop VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", row.id, row.owner, row.title,
             row.customer, row.date, row.lang, row.state, std::int64_t{row.people_count}, row.updated_at)
      .run();
}

constexpr std::array<std::string_view, 8> kRemovals{
    "DELETE FROM record WHERE workshop = ?", "DELETE FROM snapshot WHERE workshop = ?",
    "DELETE FROM person WHERE workshop = ?", "DELETE FROM ballot WHERE workshop = ?",
    "DELETE FROM answer WHERE workshop = ?", "DELETE FROM session WHERE workshop = ?",
    "DELETE FROM door WHERE workshop = ?",   "DELETE FROM member WHERE workshop = ?",
};

}  // namespace

bool has_workshop(Connection& connection, port::WorkshopId id) {
  return connection.query("SELECT 1 FROM workshop WHERE id = ?", id).step();
}

std::optional<port::WorkshopRow> workshop_row(Connection& connection, port::WorkshopId id) {
  auto query = connection.query("SELECT * FROM workshop WHERE id = ?", id);
  if (!query.step()) return std::nullopt;
  return row_of(query);
}

std::vector<port::WorkshopRow> workshop_rows(Connection& connection) {
  std::vector<port::WorkshopRow> rows;
  auto query = connection.query("SELECT * FROM workshop ORDER BY updated_at_ms DESC, id");
  while (query.step()) rows.push_back(row_of(query));
  return rows;
}

Written create_workshop(Connection& connection, const port::WorkshopRow& row) {
  if (has_workshop(connection, row.id)) return std::unexpected(WriteError::conflict);
  put_row(connection, row);
  return {};
}

Written describe_workshop(Connection& connection, const port::WorkshopRow& row) {
  if (!has_workshop(connection, row.id)) return std::unexpected(WriteError::gone);
  put_row(connection, row);
  return {};
}

Written remove_workshop(Connection& connection, port::WorkshopId id) {
  if (!has_workshop(connection, id)) return std::unexpected(WriteError::gone);
  for (const auto removal : kRemovals) connection.query(removal, id).run();
  connection.query("DELETE FROM workshop WHERE id = ?", id).run();
  return {};
}

}  // namespace northstar::adapter::sqlite
