#pragma once

#include "adapter/sqlite/database.hpp"
#include "port/store.hpp"

namespace northstar::adapter::sqlite {

/// Keeps workshops in one SQLite file.
class SqliteStore final : public port::Store {
 public:
  /// `database` must outlive the store.
  explicit SqliteStore(Database& database) : database_(database) {}

  port::Task<std::expected<void, port::WriteError>> create(port::WorkshopRow row) override;
  port::Task<std::expected<void, port::WriteError>> describe(port::WorkshopRow row) override;
  port::Task<std::expected<std::vector<port::WorkshopRow>, port::ReadError>> list() override;
  port::Task<std::expected<port::Appended, port::AppendError>> append(port::WorkshopId workshop,
                                                                      port::Sequence expected,
                                                                      port::Transaction transaction) override;
  port::Task<std::expected<std::optional<std::string>, port::ReadError>> answer_of(port::WorkshopId workshop,
                                                                                   port::CommandId command) override;
  port::Task<std::expected<port::Loaded, port::ReadError>> load(port::WorkshopId workshop) override;
  port::Task<std::expected<std::vector<std::string>, port::ReadError>> records_after(port::WorkshopId workshop,
                                                                                     port::Sequence after) override;
  port::Task<std::expected<void, port::WriteError>> save_snapshot(port::WorkshopId workshop,
                                                                  port::Snapshot snapshot) override;
  port::Task<std::expected<void, port::WriteError>> remove(port::WorkshopId workshop) override;

 private:
  Database& database_;
};

}  // namespace northstar::adapter::sqlite
