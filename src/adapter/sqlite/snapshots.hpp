#pragma once

#include <optional>

#include "adapter/sqlite/workshops.hpp"
#include "port/store.hpp"

namespace northstar::adapter::sqlite {

[[nodiscard]] std::optional<port::Snapshot> snapshot_of(Connection& connection, port::WorkshopId workshop);

/// Replaces the snapshot unless the kept one is newer. @fails as port::Store::save_snapshot.
Written save_snapshot(Connection& connection, port::WorkshopId workshop, const port::Snapshot& snapshot);

}  // namespace northstar::adapter::sqlite
