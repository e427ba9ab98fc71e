#include "adapter/system_clock/system_clock.hpp"

#include <gtest/gtest.h>

#include <array>
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

/// The clocks of a machine in a test's hands.
struct Machine {
  static inline std::int64_t wall_ms = 0;
  static inline std::int64_t elapsed_ms = 0;

  static Sources sources() {
    return {[] { return wall_ms; }, [] { return elapsed_ms; }};
  }
  static void pass(std::int64_t ms) {
    wall_ms += ms;
    elapsed_ms += ms;
  }
};

TEST(SystemClock, R17_a_wall_clock_that_jumps_moves_no_timer_and_turns_no_order_round) {
  constexpr std::int64_t kHour = 3'600'000;
  constexpr std::array kJumps{kHour, -kHour, 24 * kHour, -24 * kHour};
  Machine::wall_ms = 1'764'980'000'000;
  Machine::elapsed_ms = 77;
  const SystemClock clock(Machine::sources());
  const auto begun = clock.now();
  std::int64_t passed_ms = 0;
  auto last = begun;
  for (std::size_t i = 0; i < 200; ++i) {
    const std::int64_t step_ms = 1 + static_cast<std::int64_t>(i * 7919 % 60'000);
    Machine::pass(step_ms);
    passed_ms += step_ms;
    Machine::wall_ms += kJumps[i * 31 % kJumps.size()];
    EXPECT_GT(clock.now(), last);
    EXPECT_EQ(clock.now().ms - begun.ms, passed_ms);
    last = clock.now();
  }
}

TEST(SystemClock, begins_with_the_time_of_the_wall) {
  Machine::wall_ms = 1'764'980'000'000;
  Machine::elapsed_ms = 5;
  EXPECT_EQ(SystemClock(Machine::sources()).now(), base::Instant{1'764'980'000'000});
}

TEST(SystemClock, tells_a_time_after_this_was_written) {
  EXPECT_GT(SystemClock{}.now(), base::Instant{1'760'000'000'000});
}

}  // namespace northstar::adapter::system_clock
