#pragma once

#include <sqlite3.h>

#include <stdexcept>
#include <string>

namespace northstar::adapter::sqlite {

/// What SQLite refused to do. Thrown inside this adapter only: the writer and the reader turn it into values.
class Failure : public std::runtime_error {
 public:
  Failure(int extended_code, const std::string& what) : std::runtime_error(what), code_(extended_code) {}

  /// The primary result code (https://sqlite.org/rescode.html), for example SQLITE_FULL.
  [[nodiscard]] int code() const { return code_ & 0xFF; }

 private:
  int code_;
};

/// Thrown when the file holds what nobody wrote, for example bytes that differ from their checksum.
class Damage : public Failure {
 public:
  explicit Damage(const std::string& what) : Failure(SQLITE_CORRUPT, what) {}
};

}  // namespace northstar::adapter::sqlite
