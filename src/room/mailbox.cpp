#include "room/mailbox.hpp"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <utility>

namespace northstar::room {

void Mailbox::put(Letter letter) {
  waiting_.emplace_back(std::move(letter));
  wake();
}

void Mailbox::put(Errand errand) {
  if (closed_) return;
  waiting_.emplace_back(std::move(errand));
  wake();
}

void Mailbox::put_back(std::vector<Letter> letters) {
  for (auto letter = letters.rbegin(); letter != letters.rend(); ++letter) waiting_.emplace_front(std::move(*letter));
  wake();
}

port::Task<void> Mailbox::wait() {
  if (!waiting_.empty() || closed_) co_return;
  wakes_.expires_at(boost::asio::steady_timer::time_point::max());
  co_await wakes_.async_wait(boost::asio::as_tuple(boost::asio::use_awaitable));
}

void Mailbox::close() {
  closed_ = true;
  wake();
}

Errand Mailbox::take_errand() {
  if (waiting_.empty()) return {};
  auto* errand = std::get_if<Errand>(&waiting_.front());
  if (errand == nullptr) return {};
  auto taken = std::move(*errand);
  waiting_.pop_front();
  return taken;
}

std::vector<Letter> Mailbox::take_letters() {
  std::vector<Letter> letters;
  while (!waiting_.empty() && letters.size() < turn_limit) {
    auto* letter = std::get_if<Letter>(&waiting_.front());
    if (letter == nullptr) break;
    letters.push_back(std::move(*letter));
    waiting_.pop_front();
  }
  return letters;
}

void Mailbox::wake() { wakes_.cancel(); }

}  // namespace northstar::room
