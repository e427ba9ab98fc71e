#include "adapter/sqlite/batch.hpp"

#include <algorithm>

#include "adapter/sqlite/ballots.hpp"
#include "adapter/sqlite/failure.hpp"

namespace northstar::adapter::sqlite {
namespace {

/// Failures that concern the whole transaction: SQLite may have rolled it back already
/// (https://sqlite.org/lang_transaction.html, section 3).
bool concerns_everyone(int code) {
  switch (code) {
    case SQLITE_CONSTRAINT:
    case SQLITE_TOOBIG:
    case SQLITE_MISMATCH:
      return false;
    default:
      return true;
  }
}

void undo_one(Connection& connection) {
  connection.execute("ROLLBACK TO one");
  connection.execute("RELEASE one");
}

/// Runs one write in its savepoint. @fails with Failure if the whole batch is lost.
void run_one(Connection& connection, Write& write) {
  connection.execute("SAVEPOINT one");
  try {
    if (write.run(connection) == Verdict::undo) return undo_one(connection);
    connection.execute("RELEASE one");
  } catch (const Failure& failure) {
    if (concerns_everyone(failure.code())) throw;
    undo_one(connection);
    if (failure.code() == SQLITE_CONSTRAINT) write.refuse();
  }
}

bool leaves_residue(const std::vector<std::unique_ptr<Write>>& writes) {
  return std::ranges::any_of(writes, [](const auto& write) { return write->residue() == Residue::left; });
}

/// Ends a transaction that will not be committed. Tells whether the connection is as it was before.
bool rolled_back(Connection& connection) {
  try {
    if (connection.is_in_transaction()) connection.execute("ROLLBACK");
  } catch (const Failure&) {
    return false;
  }
  return !connection.is_in_transaction();
}

BatchEnd given_up(Connection& connection, const Failure& failure) {
  const bool is_clean = rolled_back(connection);
  return {is_clean ? Fate::unavailable : Fate::unknown, failure.what()};
}

BatchEnd commit(Connection& connection) {
  try {
    connection.execute("COMMIT");
    return {};
  } catch (const Failure& failure) {
    if (failure.code() == SQLITE_FULL) return given_up(connection, failure);
    return {Fate::unknown, failure.what()};
  }
}

}  // namespace

BatchEnd write_batch(Connection& connection, const std::vector<std::unique_ptr<Write>>& writes) {
  try {
    connection.execute("BEGIN IMMEDIATE");
    for (const auto& write : writes) run_one(connection, *write);
    if (leaves_residue(writes)) repack_ballots(connection);
  } catch (const Failure& failure) {
    return given_up(connection, failure);
  }
  return commit(connection);
}

}  // namespace northstar::adapter::sqlite
