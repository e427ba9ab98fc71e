#include "adapter/sqlite/one_moment.hpp"

namespace northstar::adapter::sqlite {

port::ReadError read_error_of(const Failure& failure) {
  const bool is_damaged = failure.code() == SQLITE_CORRUPT || failure.code() == SQLITE_NOTADB;
  return is_damaged ? port::ReadError::damaged : port::ReadError::unavailable;
}

void end_reading(Connection& connection) noexcept {
  if (connection.is_in_transaction()) sqlite3_exec(connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

}  // namespace northstar::adapter::sqlite
