#include "adapter/sqlite/writer.hpp"

#include <algorithm>
#include <chrono>
#include <iterator>

#include "adapter/sqlite/checkpoint.hpp"
#include "adapter/sqlite/failure.hpp"
#include "port/limits.hpp"

namespace northstar::adapter::sqlite {
namespace {

using namespace std::chrono_literals;

/// Pages in the write-ahead log after which they are copied into the database: SQLite's own default, 4 MB.
constexpr int kCheckpointPages = 1'000;

/// How long bytes that must go may wait when a reader held them back.
constexpr auto kTidyAgainAfter = 20ms;

}  // namespace

Writer::Writer(std::unique_ptr<Connection> connection, LostCommit on_lost_commit)
    : connection_(std::move(connection)), on_lost_commit_(std::move(on_lost_commit)) {
  // SQLite's automatic checkpoint would swallow a failed sync; `tidy` does not.
  const auto count_pages = [](void* pages, sqlite3*, const char*, int in_log) {
    *static_cast<int*>(pages) = in_log;
    return SQLITE_OK;
  };
  sqlite3_wal_hook(connection_->handle(), count_pages, &pages_in_log_);
  thread_ = std::thread([this] { run(); });
}

Writer::~Writer() {
  {
    const std::scoped_lock lock(mutex_);
    stopping_ = true;
  }
  wake_.notify_one();
  thread_.join();
}

void Writer::post(std::unique_ptr<Write> write) {
  {
    const std::scoped_lock lock(mutex_);
    if (!stopping_ && waiting_.size() < port::Limits::writes_waiting) waiting_.push_back(std::move(write));
  }
  if (write) return write->finish(Fate::unavailable);
  wake_.notify_one();
}

void Writer::run() {
  for (;;) {
    auto writes = take();
    if (!writes.empty()) write(std::move(writes));
    if (residue_ == Residue::left || pages_in_log_ >= kCheckpointPages) tidy();
    const std::scoped_lock lock(mutex_);
    if (stopping_ && waiting_.empty()) return;
  }
}

Writer::Writes Writer::take() {
  std::unique_lock lock(mutex_);
  const auto is_due = [this] { return stopping_ || !waiting_.empty(); };
  if (residue_ == Residue::left) {
    wake_.wait_for(lock, kTidyAgainAfter, is_due);
  } else {
    wake_.wait(lock, is_due);
  }
  const auto count = std::min(waiting_.size(), port::Limits::writes_per_commit);
  const auto end = waiting_.begin() + static_cast<std::ptrdiff_t>(count);
  Writes writes(std::make_move_iterator(waiting_.begin()), std::make_move_iterator(end));
  waiting_.erase(waiting_.begin(), end);
  return writes;
}

void Writer::write(Writes writes) {
  BatchEnd end{Fate::unavailable, ""};
  if (health_ == Health::sound) end = write_batch(*connection_, writes);
  if (end.fate == Fate::unknown) lose(end.why);
  const auto leaves_residue = [](const auto& one) { return one->residue() == Residue::left; };
  if (end.fate == Fate::committed && std::ranges::any_of(writes, leaves_residue)) {
    residue_ = Residue::left;
    tidy();
  }
  for (const auto& one : writes) one->finish(end.fate);
}

void Writer::tidy() {
  if (health_ == Health::lost) return;
  try {
    if (residue_ == Residue::left) {
      if (checkpoint_truncating(*connection_) == Checkpointed::done) residue_ = Residue::none;
    } else {
      checkpoint_passive(*connection_);
    }
    pages_in_log_ = 0;
  } catch (const Failure& failure) {
    lose(failure.what());
  }
}

void Writer::lose(std::string_view why) {
  health_ = Health::lost;
  residue_ = Residue::none;
  on_lost_commit_(why);
}

}  // namespace northstar::adapter::sqlite
