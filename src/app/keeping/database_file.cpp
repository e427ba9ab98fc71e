#include "app/keeping/database_file.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cstring>

namespace northstar::app {
namespace {

/// How long a copy waits for a writer, in milliseconds.
constexpr int kPatience = 10'000;

bool sync_path(const std::filesystem::path& path, int flags) {
  const int descriptor = ::open(path.c_str(), flags | O_CLOEXEC);
  if (descriptor < 0) return false;
  const bool is_synced = ::fsync(descriptor) == 0;
  ::close(descriptor);
  return is_synced;
}

/// Reads the one text that `pragma` answers with.
std::string ask(sqlite3* database, const char* pragma) {
  sqlite3_stmt* statement = nullptr;
  if (sqlite3_prepare_v2(database, pragma, -1, &statement, nullptr) != SQLITE_OK) return sqlite3_errmsg(database);
  const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> owner{statement, &sqlite3_finalize};
  if (sqlite3_step(statement) != SQLITE_ROW) return sqlite3_errmsg(database);
  return reinterpret_cast<const char*>(sqlite3_column_text(statement, 0));
}

}  // namespace

std::filesystem::path database_in(const std::filesystem::path& data) { return data / "northstar.db"; }

std::expected<DatabaseFile, std::string> open_database_file(const std::filesystem::path& file, int flags) {
  sqlite3* opened = nullptr;
  const int code = sqlite3_open_v2(file.c_str(), &opened, flags, nullptr);
  DatabaseFile owner{opened, &sqlite3_close};
  if (code != SQLITE_OK) return std::unexpected(file.string() + " cannot be opened: " + sqlite3_errstr(code));
  sqlite3_busy_timeout(opened, kPatience);
  return owner;
}

std::expected<void, std::string> copy_database(sqlite3* from, sqlite3* to) {
  const std::unique_ptr<sqlite3_backup, decltype(&sqlite3_backup_finish)> copy{
      sqlite3_backup_init(to, "main", from, "main"), &sqlite3_backup_finish};
  // All pages in one step: the source is read at one moment, and WAL lets the server write meanwhile.
  if (!copy || sqlite3_backup_step(copy.get(), -1) != SQLITE_DONE) {
    return std::unexpected(std::string{"the copy failed: "} + sqlite3_errmsg(to));
  }
  if (const auto verdict = ask(to, "PRAGMA integrity_check(1)"); verdict != "ok") {
    return std::unexpected("the copy is damaged: " + verdict);
  }
  return {};
}

std::expected<void, std::string> sync_file(const std::filesystem::path& file) {
  const auto folder = file.has_parent_path() ? file.parent_path() : std::filesystem::path{"."};
  if (sync_path(file, O_RDONLY) && sync_path(folder, O_RDONLY | O_DIRECTORY)) return {};
  return std::unexpected(file.string() + " cannot be forced to the disk: " + std::strerror(errno));
}

}  // namespace northstar::app
