#include "adapter/sqlite/query.hpp"

#include "adapter/sqlite/failure.hpp"

namespace northstar::adapter::sqlite {

Query::~Query() {
  sqlite3_reset(statement_);
  sqlite3_clear_bindings(statement_);
}

bool Query::step() {
  const int code = sqlite3_step(statement_);
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  auto* connection = sqlite3_db_handle(statement_);
  throw Failure(sqlite3_extended_errcode(connection), sqlite3_errmsg(connection));
}

void Query::run() {
  while (step()) {
  }
}

std::int64_t Query::integer(int column) const { return sqlite3_column_int64(statement_, column); }

std::string Query::text(int column) const {
  const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
  return {bytes == nullptr ? "" : bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

std::string Query::blob(int column) const {
  const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement_, column));
  return {bytes == nullptr ? "" : bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

bool Query::is_null(int column) const { return sqlite3_column_type(statement_, column) == SQLITE_NULL; }

void Query::throw_damaged_id() { throw Damage("an id holds other characters than ids do"); }

void Query::check(int code) const {
  if (code != SQLITE_OK) throw Failure(code, sqlite3_errmsg(sqlite3_db_handle(statement_)));
}

void Query::bind_one(int place, std::int64_t value) { check(sqlite3_bind_int64(statement_, place, value)); }

void Query::bind_one(int place, std::string_view value) {
  check(sqlite3_bind_text64(statement_, place, value.data(), value.size(), SQLITE_STATIC, SQLITE_UTF8));
}

void Query::bind_one(int place, const Blob& value) {
  // A null pointer would bind NULL, which the tables refuse.
  const char* bytes = value.bytes.empty() ? "" : value.bytes.data();
  check(sqlite3_bind_blob64(statement_, place, bytes, value.bytes.size(), SQLITE_STATIC));
}

}  // namespace northstar::adapter::sqlite
