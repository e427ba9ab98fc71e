#pragma once

#include <boost/asio/steady_timer.hpp>
#include <deque>
#include <functional>
#include <variant>
#include <vector>

#include "port/task.hpp"
#include "room/letter.hpp"

namespace northstar::room {

/// Something to do between two turns, when what is in memory is what is durable.
using Errand = std::function<void()>;

/// What waits for a room, in the order in which it came.
///
/// Threads: the room's strand alone.
class Mailbox {
 public:
  /// A workshop of 25 people never has more than a few dozen commands waiting; beyond this the store has stopped.
  static constexpr std::size_t limit = 10'000;
  /// Letters in one turn. Bounds how long one turn holds the strand; 64 commands take about a millisecond.
  static constexpr std::size_t turn_limit = 64;

  explicit Mailbox(const boost::asio::any_io_executor& executor) : wakes_(executor) {}

  [[nodiscard]] bool full() const { return waiting_.size() >= limit; }
  void put(Letter letter);
  /// Drops the errand if the mailbox is closed: kept, it would hold the room that holds it.
  void put(Errand errand);
  /// Puts letters back in front, in their order, to be decided again.
  void put_back(std::vector<Letter> letters);

  /// Waits until something is there or the mailbox is closed.
  port::Task<void> wait();
  void close();
  [[nodiscard]] bool closed() const { return closed_; }

  /// Takes the errand in front, or nothing if a letter or nobody is in front.
  [[nodiscard]] Errand take_errand();
  /// Takes the letters in front, at most `turn_limit`.
  [[nodiscard]] std::vector<Letter> take_letters();
  /// Takes everything that waits.
  [[nodiscard]] std::deque<std::variant<Letter, Errand>> take_all() { return std::exchange(waiting_, {}); }

 private:
  void wake();

  std::deque<std::variant<Letter, Errand>> waiting_;
  boost::asio::steady_timer wakes_;
  bool closed_ = false;
};

}  // namespace northstar::room
