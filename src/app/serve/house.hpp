#pragma once

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_future.hpp>
#include <expected>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "adapter/sqlite/database.hpp"
#include "adapter/sqlite/sqlite_directory.hpp"
#include "adapter/sqlite/sqlite_store.hpp"
#include "adapter/system_clock/system_clock.hpp"
#include "adapter/system_clock/system_random.hpp"
#include "app/account/password.hpp"
#include "port/task.hpp"
#include "room/registry.hpp"

namespace northstar::app {

/// All that stands on one data folder: its database, its rooms, the clock and the randomness, and threads to run them.
/// The server and the commands that work on workshops (`import`, `export`, `list`, …) are built on one house.
///
/// Only one process can open a folder at a time.
class House {
 public:
  /// Opens the data folder, making it if it is missing, and starts `threads` threads.
  /// @fails with a sentence for people
  static std::expected<std::unique_ptr<House>, std::string> open(const std::filesystem::path& data,
                                                                 std::size_t threads);

  ~House();
  House(const House&) = delete;
  House& operator=(const House&) = delete;

  /// Runs a coroutine on the house's threads and waits for it; for a command line's main thread.
  template <class Result>
  Result run(port::Task<Result> task) {
    return boost::asio::co_spawn(io_, std::move(task), boost::asio::use_future).get();
  }

  /// Closes the rooms and stops the threads; nothing runs on the house afterwards. Whoever builds on a house and goes
  /// before it calls this first, since coroutines may still refer to them.
  void shut();

  /// Closes all rooms with `ending`; safe to call more than once.
  void close_rooms(room::Ending ending);

  [[nodiscard]] boost::asio::io_context& io() { return io_; }
  [[nodiscard]] port::Store& store() { return store_; }
  [[nodiscard]] port::Directory& directory() { return directory_; }
  [[nodiscard]] port::Clock& clock() { return clock_; }
  [[nodiscard]] port::Random& random() { return random_; }
  [[nodiscard]] Passwords& passwords() { return passwords_; }
  [[nodiscard]] room::Registry& rooms() { return rooms_; }

 private:
  House(std::unique_ptr<adapter::sqlite::Database> database, std::size_t threads);

  // In this order: what works on threads of its own ends before the io_context to which it hands its results.
  adapter::system_clock::SystemClock clock_;
  adapter::system_clock::SystemRandom random_;
  boost::asio::io_context io_;
  Passwords passwords_;
  std::unique_ptr<adapter::sqlite::Database> database_;
  adapter::sqlite::SqliteStore store_;
  adapter::sqlite::SqliteDirectory directory_;
  room::Registry rooms_;
  std::optional<boost::asio::executor_work_guard<boost::asio::io_context::executor_type>> work_;
  std::vector<std::thread> threads_;
};

}  // namespace northstar::app
