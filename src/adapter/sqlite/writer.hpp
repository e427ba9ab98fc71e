#pragma once

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <string_view>
#include <thread>
#include <vector>

#include "adapter/sqlite/batch.hpp"
#include "adapter/sqlite/connection.hpp"
#include "adapter/sqlite/write.hpp"

namespace northstar::adapter::sqlite {

/// The one thread that changes the database, with group commit: it takes everything that waits, writes it in one
/// transaction, forces that to the disk once, and only then delivers all results. It never waits for company, so a
/// single write costs one commit, and many cost one commit together (DeWitt et al. 1984, "group commit").
class Writer {
 public:
  using LostCommit = std::function<void(std::string_view why)>;

  /// `connection` is used by the writer's thread alone from now on.
  Writer(std::unique_ptr<Connection> connection, LostCommit on_lost_commit);
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;
  /// Finishes what is waiting, then stops.
  ~Writer();

  /// Queues `write`. If too much is waiting it is finished as unavailable at once. Any thread.
  void post(std::unique_ptr<Write> write);

 private:
  using Writes = std::vector<std::unique_ptr<Write>>;
  enum class Health { sound, lost };

  void run();
  /// Takes up to a batch, waiting for the first; empty when it is time to clean up or, with `stopping_`, to end.
  Writes take();
  void write(Writes writes);
  void tidy();
  void lose(std::string_view why);

  std::unique_ptr<Connection> connection_;
  LostCommit on_lost_commit_;
  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<std::unique_ptr<Write>> waiting_;
  bool stopping_ = false;
  // Below: the writer's thread only.
  Health health_ = Health::sound;
  Residue residue_ = Residue::none;
  int pages_in_log_ = 0;
  std::thread thread_;
};

}  // namespace northstar::adapter::sqlite
