#include "adapter/system_clock/system_clock.hpp"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace northstar::adapter::system_clock {

base::Instant SystemClock::now() const {
  const auto since_1970 = std::chrono::system_clock::now().time_since_epoch();
  return {std::chrono::duration_cast<std::chrono::milliseconds>(since_1970).count()};
}

port::Task<port::Waited> SystemClock::sleep(std::chrono::milliseconds duration) {
  boost::asio::steady_timer timer(co_await boost::asio::this_coro::executor, duration);
  // A cancellation would otherwise be thrown at the next co_await, past this function's own answer.
  co_await boost::asio::this_coro::throw_if_cancelled(false);
  const auto [error] = co_await timer.async_wait(boost::asio::as_tuple(boost::asio::use_awaitable));
  co_return error ? port::Waited::cancelled : port::Waited::to_the_end;
}

}  // namespace northstar::adapter::system_clock
