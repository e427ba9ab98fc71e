#include "adapter/system_clock/system_clock.hpp"

#include <gtest/gtest.h>

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <optional>

namespace northstar::adapter::system_clock {
namespace {

using namespace std::chrono_literals;

struct Sleeper {
  boost::asio::io_context context;
  boost::asio::cancellation_signal stop;
  SystemClock clock;
  std::optional<port::Waited> waited;

  void sleep(std::chrono::milliseconds duration) {
    const auto keep = [this](std::exception_ptr, port::Waited how) { waited = how; };
    boost::asio::co_spawn(context, clock.sleep(duration), boost::asio::bind_cancellation_slot(stop.slot(), keep));
  }
};

}  // namespace

TEST(SystemClock, says_that_a_sleep_went_to_the_end) {
  Sleeper sleeper;
  sleeper.sleep(1ms);
  sleeper.context.run();
  EXPECT_EQ(sleeper.waited, port::Waited::to_the_end);
}

TEST(SystemClock, says_that_a_sleep_was_cancelled) {
  Sleeper sleeper;
  sleeper.sleep(1h);
  sleeper.context.poll();
  sleeper.stop.emit(boost::asio::cancellation_type::terminal);
  sleeper.context.run();
  EXPECT_EQ(sleeper.waited, port::Waited::cancelled);
}

TEST(SystemClock, tells_a_time_after_this_was_written) {
  EXPECT_GT(SystemClock{}.now(), base::Instant{1'760'000'000'000});
}

}  // namespace northstar::adapter::system_clock
