#include "app/keeping/restore_command.hpp"

#include <iostream>
#include <system_error>

#include "adapter/sqlite/folder_lock.hpp"
#include "app/keeping/database_file.hpp"

namespace northstar::app {
namespace {

std::expected<void, std::string> restore(const std::filesystem::path& backup, const std::filesystem::path& data) {
  std::error_code error;
  const bool is_new = std::filesystem::create_directories(data, error);
  if (error) return std::unexpected("the data folder cannot be made: " + error.message());
  if (is_new) std::filesystem::permissions(data, std::filesystem::perms::owner_all, error);
  const auto lock = adapter::sqlite::FolderLock::take(data);
  if (!lock) return std::unexpected(lock.error());
  const auto file = database_in(data);
  if (std::filesystem::exists(file, error)) return std::unexpected("there is data in " + data.string() + " already");
  const auto from = open_database_file(backup, SQLITE_OPEN_READONLY);
  if (!from) return std::unexpected(from.error());
  auto unfinished = file;
  unfinished += ".unfinished";
  std::filesystem::remove(unfinished, error);
  {
    const auto to = open_database_file(unfinished, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    if (!to) return std::unexpected(to.error());
    if (auto copied = copy_database(from->get(), to->get()); !copied) return copied;
  }
  if (auto synced = sync_file(unfinished); !synced) return synced;
  std::filesystem::rename(unfinished, file, error);
  if (error) return std::unexpected("the data cannot be put in place: " + error.message());
  return sync_file(file);
}

}  // namespace

int restore_command(const Options& options) {
  const auto restored = restore(options.operands.front(), options.data);
  if (!restored) {
    std::cerr << "northstar: " << restored.error() << '\n';
    return exit_failed;
  }
  std::cout << "restored into " << options.data.string() << '\n';
  return exit_ok;
}

}  // namespace northstar::app
