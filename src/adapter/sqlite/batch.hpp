#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "adapter/sqlite/connection.hpp"
#include "adapter/sqlite/write.hpp"

namespace northstar::adapter::sqlite {

/// What became of a whole batch, and why if it did not reach the disk.
struct BatchEnd {
  Fate fate = Fate::committed;
  std::string why;
};

/// Writes a batch as one transaction, each write in a savepoint of its own, so that one refusal does not touch its
/// neighbours. Returns after the commit is on disk, or has failed.
///
/// Before COMMIT nothing is promised, so every failure there is *unavailable*. A failure of COMMIT is *unknown*, with
/// one exception: SQLITE_FULL. SQLite reports that only for a write that found no space, the frame that makes a
/// transaction valid is written last, and a failed sync is reported as SQLITE_IOERR_FSYNC; so nothing was committed
/// (https://sqlite.org/fileformat2.html, section 4.1).
[[nodiscard]] BatchEnd write_batch(Connection& connection, const std::vector<std::unique_ptr<Write>>& writes);

}  // namespace northstar::adapter::sqlite
