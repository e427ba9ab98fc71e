#include "adapter/sqlite/sqlite_store.hpp"

#include "adapter/sqlite/ballots.hpp"
#include "adapter/sqlite/log.hpp"
#include "adapter/sqlite/snapshots.hpp"
#include "adapter/sqlite/workshops.hpp"

namespace northstar::adapter::sqlite {
namespace {

using port::ReadError;

std::expected<port::Loaded, ReadError> load_all(Connection& connection, port::WorkshopId workshop) {
  auto row = workshop_row(connection, workshop);
  if (!row) return std::unexpected(ReadError::gone);
  port::Loaded all{.row = std::move(*row),
                   .snapshot = snapshot_of(connection, workshop),
                   .records = {},
                   .people = people_of(connection, workshop),
                   .boxes = ballots_of(connection, workshop)};
  all.records = records_after(connection, workshop, all.first_sequence() - 1);
  return all;
}

/// Runs `read(connection)` if the workshop exists.
template <class Read>
auto unless_gone(Connection& connection, port::WorkshopId workshop, Read read)
    -> std::expected<std::invoke_result_t<Read, Connection&>, ReadError> {
  if (!has_workshop(connection, workshop)) return std::unexpected(ReadError::gone);
  return read(connection);
}

}  // namespace

port::Task<std::expected<void, port::WriteError>> SqliteStore::create(port::WorkshopRow row) {
  return database_.write([row = std::move(row)](Connection& connection) { return create_workshop(connection, row); });
}

port::Task<std::expected<void, port::WriteError>> SqliteStore::describe(port::WorkshopRow row) {
  return database_.write([row = std::move(row)](Connection& connection) { return describe_workshop(connection, row); });
}

port::Task<std::expected<std::vector<port::WorkshopRow>, port::ReadError>> SqliteStore::list() {
  return database_.read([](Connection& connection) -> std::expected<std::vector<port::WorkshopRow>, ReadError> {
    return workshop_rows(connection);
  });
}

port::Task<std::expected<port::Appended, port::AppendError>> SqliteStore::append(port::WorkshopId workshop,
                                                                                 port::Sequence expected,
                                                                                 port::Transaction transaction) {
  const auto residue = transaction.boxes_to_destroy.empty() ? Residue::none : Residue::left;
  return database_.write(
      [=, transaction = std::move(transaction)](Connection& connection) {
        return sqlite::append(connection, workshop, expected, transaction);
      },
      residue);
}

port::Task<std::expected<std::optional<std::string>, port::ReadError>> SqliteStore::answer_of(port::WorkshopId workshop,
                                                                                              port::CommandId command) {
  return database_.read([=](Connection& connection) {
    return unless_gone(connection, workshop, [&](Connection& c) { return sqlite::answer_of(c, workshop, command); });
  });
}

port::Task<std::expected<port::Loaded, port::ReadError>> SqliteStore::load(port::WorkshopId workshop) {
  return database_.read([=](Connection& connection) { return load_all(connection, workshop); });
}

port::Task<std::expected<std::vector<std::string>, port::ReadError>> SqliteStore::records_after(
    port::WorkshopId workshop, port::Sequence after) {
  return database_.read([=](Connection& connection) {
    return unless_gone(connection, workshop, [&](Connection& c) { return sqlite::records_after(c, workshop, after); });
  });
}

port::Task<std::expected<void, port::WriteError>> SqliteStore::save_snapshot(port::WorkshopId workshop,
                                                                             port::Snapshot snapshot) {
  return database_.write([=, snapshot = std::move(snapshot)](Connection& connection) {
    return sqlite::save_snapshot(connection, workshop, snapshot);
  });
}

port::Task<std::expected<void, port::WriteError>> SqliteStore::remove(port::WorkshopId workshop) {
  return database_.write([=](Connection& connection) { return remove_workshop(connection, workshop); }, Residue::left);
}

}  // namespace northstar::adapter::sqlite
