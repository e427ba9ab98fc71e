#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

#include "adapter/sqlite/connection.hpp"

namespace northstar::adapter::sqlite {

/// The thread that reads, on a connection of its own: it neither waits for the writer nor holds it up, and every job
/// sees one moment of the database, including all that was committed before the job was posted.
class Reader {
 public:
  /// A job never throws.
  using Job = std::move_only_function<void(Connection&)>;

  /// `connection` is used by the reader's thread alone from now on.
  explicit Reader(std::unique_ptr<Connection> connection);
  Reader(const Reader&) = delete;
  Reader& operator=(const Reader&) = delete;
  /// Finishes what is waiting, then stops.
  ~Reader();

  /// Queues `job`. Any thread.
  void post(Job job);

 private:
  void run();

  std::unique_ptr<Connection> connection_;
  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<Job> waiting_;
  bool stopping_ = false;
  std::thread thread_;
};

}  // namespace northstar::adapter::sqlite
