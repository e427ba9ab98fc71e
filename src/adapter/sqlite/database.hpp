#pragma once

#include <expected>
#include <memory>
#include <string>
#include <utility>

#include "adapter/sqlite/delivery.hpp"
#include "adapter/sqlite/folder_lock.hpp"
#include "adapter/sqlite/one_moment.hpp"
#include "adapter/sqlite/options.hpp"
#include "adapter/sqlite/reader.hpp"
#include "adapter/sqlite/writer.hpp"
#include "port/task.hpp"

namespace northstar::adapter::sqlite {

/// The database of one data folder: the lock on the folder, the writer and the reader.
///
/// Threads: all methods may be called from any thread. Outlives every store and directory over it, and every coroutine
/// they gave out; its destructor finishes what is waiting, so the executors of those coroutines must still exist then.
class Database {
 public:
  /// Locks the folder, opens or makes the database, checks it, brings it to the newest schema, and removes what a
  /// crash left in the write-ahead log.
  /// @fails with a sentence for people: folder in use, not our file, made by a newer version, damaged, not durable.
  static std::expected<std::unique_ptr<Database>, std::string> open(Options options);

  /// Runs `work(Connection&)`, which returns an expected, as a part of the next commit.
  template <class Work>
  auto write(Work work, Residue residue = Residue::none) {
    using Result = std::invoke_result_t<Work&, Connection&>;
    return delivered<Result>([this, residue, work = std::move(work)](Deliver<Result> deliver) mutable {
      writer_.post(std::make_unique<TypedWrite<Result, Work>>(residue, std::move(work), std::move(deliver)));
    });
  }

  /// Runs `work(Connection&)`, which returns an expected, on one moment of the database.
  template <class Work>
  auto read(Work work) {
    using Result = std::invoke_result_t<Work&, Connection&>;
    return delivered<Result>([this, work = std::move(work)](Deliver<Result> deliver) mutable {
      reader_.post([work = std::move(work), deliver = std::move(deliver)](Connection& connection) mutable {
        deliver(at_one_moment<Result>(connection, work));
      });
    });
  }

 private:
  Database(FolderLock lock, std::unique_ptr<Connection> writing, std::unique_ptr<Connection> reading, Options options);

  FolderLock lock_;
  Reader reader_;
  Writer writer_;
};

}  // namespace northstar::adapter::sqlite
