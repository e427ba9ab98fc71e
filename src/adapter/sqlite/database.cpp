#include "adapter/sqlite/database.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <system_error>

#include "adapter/sqlite/checkpoint.hpp"
#include "adapter/sqlite/failure.hpp"
#include "adapter/sqlite/schema.hpp"

namespace northstar::adapter::sqlite {
namespace {

namespace fs = std::filesystem;

/// Milliseconds that a checkpoint waits for a reader. Reads are short; longer would hold up every commit.
constexpr const char* kBusyTimeout = "PRAGMA busy_timeout=200";

void require(Connection& connection, const std::string& pragma, const std::string& value) {
  const auto answer = connection.ask("PRAGMA " + pragma);
  if (answer != value) throw Damage("SQLite does not keep to " + pragma + " = " + value + " here, but says " + answer);
}

/// Sets what durability and secrecy rest on, and reads each back: SQLite ignores a pragma it cannot follow.
void set_up(Connection& connection, Flush flush) {
  const std::string synchronous = flush == Flush::each_commit ? "2" : "1";
  connection.execute(kBusyTimeout);
  connection.ask("PRAGMA journal_mode=WAL");
  connection.ask("PRAGMA wal_autocheckpoint=0");
  connection.execute("PRAGMA synchronous=" + synchronous + ";PRAGMA secure_delete=ON;PRAGMA temp_store=MEMORY");
  require(connection, "journal_mode", "wal");
  require(connection, "synchronous", synchronous);
  require(connection, "secure_delete", "1");
}

std::unique_ptr<Connection> open_for_writing(const fs::path& file, const Options& options) {
  auto connection = std::make_unique<Connection>(file.string(), options.vfs);
  // SQLite gives its other files the permissions of this one.
  fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write);
  set_up(*connection, options.flush);
  if (const auto verdict = connection->ask("PRAGMA quick_check(1)"); verdict != "ok") throw Damage(verdict);
  migrate(*connection);
  // A crash between a commit that destroyed ballots and its checkpoint left them in the write-ahead log.
  checkpoint_truncating(*connection);
  return connection;
}

std::unique_ptr<Connection> open_for_reading(const fs::path& file, const Options& options) {
  auto connection = std::make_unique<Connection>(file.string(), options.vfs);
  connection->execute(kBusyTimeout);
  connection->execute("PRAGMA query_only=ON;PRAGMA temp_store=MEMORY");
  return connection;
}

/// Forces the folder's list of files to the disk: a file that no folder names is lost with the power.
bool sync_folder(const fs::path& folder) {
  const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  const bool is_synced = descriptor >= 0 && ::fsync(descriptor) == 0;
  if (descriptor >= 0) ::close(descriptor);
  return is_synced;
}

std::expected<void, std::string> make_folder(const fs::path& folder) {
  std::error_code error;
  const bool is_new = fs::create_directories(folder, error);
  if (error) return std::unexpected("cannot make the data folder " + folder.string() + ": " + error.message());
  if (is_new) fs::permissions(folder, fs::perms::owner_all, error);
  return {};
}

}  // namespace

std::expected<std::unique_ptr<Database>, std::string> Database::open(Options options) {
  if (auto made = make_folder(options.folder); !made) return std::unexpected(made.error());
  auto lock = FolderLock::take(options.folder);
  if (!lock) return std::unexpected(lock.error());
  const auto file = options.folder / "northstar.db";
  try {
    auto writing = open_for_writing(file, options);
    auto reading = open_for_reading(file, options);
    if (!sync_folder(options.folder)) return std::unexpected("cannot sync the data folder " + options.folder.string());
    return std::unique_ptr<Database>(
        new Database(std::move(*lock), std::move(writing), std::move(reading), std::move(options)));
  } catch (const std::exception& failure) {
    return std::unexpected("cannot open " + file.string() + ": " + failure.what());
  }
}

Database::Database(FolderLock lock, std::unique_ptr<Connection> writing, std::unique_ptr<Connection> reading,
                   Options options)
    : lock_(std::move(lock)),
      reader_(std::move(reading)),
      writer_(std::move(writing), std::move(options.on_lost_commit)) {}

}  // namespace northstar::adapter::sqlite
