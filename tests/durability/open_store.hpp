#pragma once

#include <expected>
#include <memory>
#include <string>

#include "adapter/sqlite/sqlite_store.hpp"

namespace northstar::durability {

/// A store and the database below it, in one piece.
struct OpenStore {
  std::unique_ptr<adapter::sqlite::Database> database;
  std::unique_ptr<adapter::sqlite::SqliteStore> store;

  static std::expected<OpenStore, std::string> open(adapter::sqlite::Options options) {
    auto database = adapter::sqlite::Database::open(std::move(options));
    if (!database) return std::unexpected(database.error());
    auto store = std::make_unique<adapter::sqlite::SqliteStore>(**database);
    return OpenStore{std::move(*database), std::move(store)};
  }
};

}  // namespace northstar::durability
