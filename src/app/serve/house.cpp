#include "app/serve/house.hpp"

namespace northstar::app {

std::expected<std::unique_ptr<House>, std::string> House::open(const std::filesystem::path& data, std::size_t threads) {
  adapter::sqlite::Options options;
  options.folder = data;
  auto database = adapter::sqlite::Database::open(std::move(options));
  if (!database) return std::unexpected(database.error());
  return std::unique_ptr<House>{new House{std::move(*database), threads}};
}

House::House(std::unique_ptr<adapter::sqlite::Database> database, std::size_t threads)
    : io_(static_cast<int>(threads)),
      database_(std::move(database)),
      store_(*database_),
      directory_(*database_),
      rooms_({store_, clock_}, io_.get_executor()),
      work_(boost::asio::make_work_guard(io_)) {
  for (std::size_t i = 0; i < threads; ++i) {
    threads_.emplace_back([this] { io_.run(); });
  }
}

void House::close_rooms(room::Ending ending) { run(rooms_.close_all(ending)); }

void House::shut() {
  if (threads_.empty()) return;
  close_rooms(room::Ending::restarting);
  work_.reset();
  io_.stop();
  for (auto& thread : threads_) thread.join();
  threads_.clear();
}

House::~House() { shut(); }

}  // namespace northstar::app
