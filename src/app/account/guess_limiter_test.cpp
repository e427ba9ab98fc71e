#include "app/account/guess_limiter.hpp"

#include <gtest/gtest.h>

namespace northstar::app {
namespace {

constexpr GuessRates kRates{.network = {5, 1000}, .target = {2, 10'000}, .server = {20, 1000}, .held = ServerHolds::suspects};
constexpr base::Instant kNow{1'000'000};

TEST(GuessLimiter, LetsTheFirstGuessesThrough) {
  GuessLimiter limiter{kRates};
  for (int i = 0; i < 5; ++i) {
    EXPECT_EQ(limiter.wait_ms("10.0.0.1", "", kNow), 0) << i;
    limiter.note_wrong("10.0.0.1", "", kNow);
  }
  EXPECT_GT(limiter.wait_ms("10.0.0.1", "", kNow), 0);
}

TEST(GuessLimiter, HoldsTheWholeNetworkAndNotAnotherOne) {
  GuessLimiter limiter{kRates};
  for (int i = 0; i < 5; ++i) limiter.note_wrong("10.0.0.1", "", kNow);
  EXPECT_GT(limiter.wait_ms("10.0.0.200", "", kNow), 0);
  EXPECT_EQ(limiter.wait_ms("10.0.1.1", "", kNow), 0);
}

TEST(GuessLimiter, LetsGuessesThroughAgainAfterTheRefill) {
  GuessLimiter limiter{kRates};
  for (int i = 0; i < 5; ++i) limiter.note_wrong("10.0.0.1", "", kNow);
  const auto wait = limiter.wait_ms("10.0.0.1", "", kNow);
  EXPECT_EQ(limiter.wait_ms("10.0.0.1", "", {kNow.ms + wait}), 0);
}

TEST(GuessLimiter, LimitsOneTargetSoonerThanTheNetwork) {
  GuessLimiter limiter{kRates};
  for (int i = 0; i < 2; ++i) limiter.note_wrong("10.0.0.1", "a@b", kNow);
  EXPECT_GT(limiter.wait_ms("10.0.0.1", "a@b", kNow), 0);
  EXPECT_EQ(limiter.wait_ms("10.0.0.1", "c@d", kNow), 0);
}

TEST(GuessLimiter, ServesACleanNetworkWhileTheServerIsBeingGuessedAt) {
  GuessLimiter limiter{kRates};
  for (int i = 0; i < 30; ++i) limiter.note_wrong("10.0." + std::to_string(i) + ".1", "", kNow);
  EXPECT_EQ(limiter.wait_ms("192.168.0.1", "", kNow), 0);
  EXPECT_GT(limiter.wait_ms("10.0.3.7", "", kNow), 0);
}

TEST(GuessLimiter, HoldsEveryNetworkWhileTheServerIsBeingGuessedAtFromMany) {
  auto rates = kRates;
  rates.held = ServerHolds::everyone;
  GuessLimiter limiter{rates};
  for (int i = 0; i < 20; ++i) {
    EXPECT_EQ(limiter.wait_ms("192.168.0.1", "", kNow), 0) << i;
    limiter.note_wrong("10.0." + std::to_string(i) + ".1", "", kNow);
  }
  const auto wait = limiter.wait_ms("192.168.0.1", "", kNow);
  EXPECT_GT(wait, 0);
  EXPECT_EQ(limiter.wait_ms("192.168.0.1", "", {kNow.ms + wait}), 0);
}

TEST(GuessLimiter, KnowsTheNetworkOfAnAddress) {
  EXPECT_EQ(network_of("192.168.7.9"), "192.168.7.0/24");
  EXPECT_EQ(network_of("::ffff:192.168.7.9"), "192.168.7.0/24");
  EXPECT_EQ(network_of("2001:db8:1:2:3:4:5:6"), "2001:db8:1:2::/64");
  EXPECT_EQ(network_of("nonsense"), "unknown");
}

}  // namespace
}  // namespace northstar::app
