#include "adapter/sqlite/checkpoint.hpp"

#include "adapter/sqlite/failure.hpp"

namespace northstar::adapter::sqlite {
namespace {

Checkpointed checkpoint(Connection& connection, int mode) {
  const int code = sqlite3_wal_checkpoint_v2(connection.handle(), nullptr, mode, nullptr, nullptr);
  switch (code & 0xFF) {
    case SQLITE_OK:
      return Checkpointed::done;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_FULL:
      return Checkpointed::busy;
    default:
      throw Failure(code, sqlite3_errmsg(connection.handle()));
  }
}

}  // namespace

Checkpointed checkpoint_passive(Connection& connection) { return checkpoint(connection, SQLITE_CHECKPOINT_PASSIVE); }

Checkpointed checkpoint_truncating(Connection& connection) {
  return checkpoint(connection, SQLITE_CHECKPOINT_TRUNCATE);
}

}  // namespace northstar::adapter::sqlite
