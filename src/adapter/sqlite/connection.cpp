#include "adapter/sqlite/connection.hpp"

#include "adapter/sqlite/failure.hpp"

namespace northstar::adapter::sqlite {

Connection::Connection(const std::string& file, const std::string& vfs) {
  // Each connection stays on one thread, so SQLite's own locking per call is not needed.
  constexpr int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
  sqlite3* opened = nullptr;
  const int code = sqlite3_open_v2(file.c_str(), &opened, flags, vfs.empty() ? nullptr : vfs.c_str());
  handle_.reset(opened);
  if (code != SQLITE_OK) throw Failure(code, opened == nullptr ? "out of memory" : sqlite3_errmsg(opened));
}

void Connection::execute(const std::string& sql) {
  const int code = sqlite3_exec(handle_.get(), sql.c_str(), nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) throw Failure(code, sqlite3_errmsg(handle_.get()));
}

std::string Connection::ask(std::string_view sql) {
  Query asked = query(sql);
  return asked.step() ? asked.text(0) : "";
}

sqlite3_stmt* Connection::prepare(std::string_view sql) {
  if (const auto found = statements_.find(sql); found != statements_.end()) return found->second.get();
  sqlite3_stmt* prepared = nullptr;
  const int code = sqlite3_prepare_v3(handle_.get(), sql.data(), static_cast<int>(sql.size()),
                                      SQLITE_PREPARE_PERSISTENT, &prepared, nullptr);
  if (code != SQLITE_OK) throw Failure(code, sqlite3_errmsg(handle_.get()));
  statements_.emplace(sql, prepared);
  return prepared;
}

}  // namespace northstar::adapter::sqlite
