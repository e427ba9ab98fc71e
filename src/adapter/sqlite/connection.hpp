#pragma once

#include <sqlite3.h>

#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "adapter/sqlite/query.hpp"

namespace northstar::adapter::sqlite {

/// One connection to the database file. Used by one thread at a time.
class Connection {
 public:
  /// Opens `file`, creating it if it is missing, through the file layer `vfs` (empty: the system's).
  /// @fails with Failure.
  Connection(const std::string& file, const std::string& vfs);

  /// Prepares `sql`, once for the life of the connection, and binds `values` to its parameters in order.
  template <class... Values>
  Query query(std::string_view sql, const Values&... values) {
    return Query(prepare(sql), values...);
  }

  /// Runs statements that return nothing of interest. @fails with Failure.
  void execute(const std::string& sql);

  /// Runs `sql` and returns its first column as text. @fails with Failure.
  std::string ask(std::string_view sql);

  [[nodiscard]] bool is_in_transaction() const { return sqlite3_get_autocommit(handle_.get()) == 0; }
  [[nodiscard]] sqlite3* handle() { return handle_.get(); }

 private:
  struct Close {
    void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
  };
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
  };

  sqlite3_stmt* prepare(std::string_view sql);

  std::unique_ptr<sqlite3, Close> handle_;
  std::map<std::string, std::unique_ptr<sqlite3_stmt, Finalize>, std::less<>> statements_;
};

}  // namespace northstar::adapter::sqlite
