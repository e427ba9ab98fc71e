#include "app/keeping/backup_command.hpp"

#include <iostream>
#include <system_error>

#include "app/keeping/database_file.hpp"

namespace northstar::app {
namespace {

/// Open ballots go, and their bytes with them: VACUUM writes a file that never held them. Without a log of its own the
/// file is whole by itself.
constexpr const char* kWithoutBallots =
    "PRAGMA journal_mode=DELETE; PRAGMA secure_delete=ON; DELETE FROM ballot; VACUUM";

std::expected<void, std::string> write_backup(const std::filesystem::path& data, const std::filesystem::path& file) {
  const auto from = open_database_file(database_in(data), SQLITE_OPEN_READWRITE);
  if (!from) return std::unexpected(from.error());
  const auto to = open_database_file(file, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
  if (!to) return std::unexpected(to.error());
  if (auto copied = copy_database(from->get(), to->get()); !copied) return copied;
  if (sqlite3_exec(to->get(), kWithoutBallots, nullptr, nullptr, nullptr) != SQLITE_OK) {
    return std::unexpected(std::string{"the copy cannot be finished: "} + sqlite3_errmsg(to->get()));
  }
  return {};
}

}  // namespace

int backup_command(const Options& options) {
  const std::filesystem::path file{options.operands.front()};
  std::filesystem::path unfinished = file;
  unfinished += ".unfinished";
  std::error_code error;
  if (std::filesystem::exists(file, error)) {
    std::cerr << "northstar: " << file.string() << " exists already\n";
    return exit_failed;
  }
  std::filesystem::remove(unfinished, error);
  auto written = write_backup(options.data, unfinished);
  if (written) written = sync_file(unfinished);
  if (written) std::filesystem::rename(unfinished, file, error);
  if (written && !error) written = sync_file(file);
  if (!written || error) {
    std::cerr << "northstar: " << (written ? error.message() : written.error()) << '\n';
    std::filesystem::remove(unfinished, error);
    return exit_failed;
  }
  std::cout << "wrote " << file.string() << '\n';
  return exit_ok;
}

}  // namespace northstar::app
