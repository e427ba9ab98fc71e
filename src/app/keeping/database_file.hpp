#pragma once

#include <sqlite3.h>

#include <expected>
#include <filesystem>
#include <memory>
#include <string>

namespace northstar::app {

/// A database file that is opened apart from the store, to be copied.
using DatabaseFile = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

/// The name of the database in a data folder.
[[nodiscard]] std::filesystem::path database_in(const std::filesystem::path& data);

/// Opens the file with these flags of sqlite3_open_v2. @fails with a sentence for people
[[nodiscard]] std::expected<DatabaseFile, std::string> open_database_file(const std::filesystem::path& file, int flags);

/// Copies all of `from` into `to`, as of one moment, and checks the copy. @fails with a sentence for people
[[nodiscard]] std::expected<void, std::string> copy_database(sqlite3* from, sqlite3* to);

/// Forces a file and its folder to the disk. @fails with a sentence for people
[[nodiscard]] std::expected<void, std::string> sync_file(const std::filesystem::path& file);

}  // namespace northstar::app
