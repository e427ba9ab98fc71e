#pragma once

#include "adapter/memory/contents.hpp"
#include "port/store.hpp"

namespace northstar::adapter::memory {

/// Keeps workshops in memory, for tests and for trying things out. What it holds is gone with the process.
class MemoryStore final : public port::Store {
 public:
  /// `contents` must outlive the store.
  explicit MemoryStore(Contents& contents) : contents_(contents) {}

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
  Contents& contents_;
};

}  // namespace northstar::adapter::memory
