#include "adapter/system_clock/system_clock.hpp"

#include <time.h>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace northstar::adapter::system_clock {

namespace {

std::int64_t read_ms(clockid_t clock) {
  timespec time{};
  ::clock_gettime(clock, &time);
  return std::int64_t{time.tv_sec} * 1'000 + time.tv_nsec / 1'000'000;
}

std::int64_t wall_ms() { return read_ms(CLOCK_REALTIME); }
// Unlike CLOCK_MONOTONIC it goes on while a laptop sleeps (clock_gettime(2)).
std::int64_t elapsed_ms() { return read_ms(CLOCK_BOOTTIME); }

}  // namespace

Sources system_sources() { return {&wall_ms, &elapsed_ms}; }

SystemClock::SystemClock(Sources sources) : sources_(sources), zero_ms_(sources.wall_ms() - sources.elapsed_ms()) {}

base::Instant SystemClock::now() const { return {zero_ms_ + sources_.elapsed_ms()}; }

port::Task<port::Waited> SystemClock::sleep(std::chrono::milliseconds duration) {
  boost::asio::steady_timer timer(co_await boost::asio::this_coro::executor, duration);
  // A cancellation would otherwise be thrown at the next co_await, past this function's own answer.
  co_await boost::asio::this_coro::throw_if_cancelled(false);
  const auto [error] = co_await timer.async_wait(boost::asio::as_tuple(boost::asio::use_awaitable));
  co_return error ? port::Waited::cancelled : port::Waited::to_the_end;
}

}  // namespace northstar::adapter::system_clock
