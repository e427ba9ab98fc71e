#pragma once

#include "adapter/sqlite/connection.hpp"

namespace northstar::adapter::sqlite {

/// How a checkpoint went: `busy` means that a reader or a full disk was in the way and nothing is lost.
enum class Checkpointed { done, busy };

/// Copies what the write-ahead log holds into the database file, as far as readers let it.
/// @fails with Failure if a write or sync failed: then the pages may be lost without the system saying so again.
Checkpointed checkpoint_passive(Connection& connection);

/// Copies everything and cuts the write-ahead log to nothing, so that no older version of a page is left in it.
/// @fails as above.
Checkpointed checkpoint_truncating(Connection& connection);

}  // namespace northstar::adapter::sqlite
