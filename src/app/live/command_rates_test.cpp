#include "app/live/command_rates.hpp"

#include <gtest/gtest.h>

namespace northstar::app {
namespace {

const auto kWorkshop = *port::WorkshopId::parse("w");
const auto kAnn = *port::ParticipantId::parse("ann");
const auto kBob = *port::ParticipantId::parse("bob");

TEST(CommandRates, LetABurstThroughAndThenOneForEachRefill) {
  CommandRates rates;
  const base::Instant now{1'000'000};
  for (int i = 0; i < CommandRates::rate.burst; ++i) EXPECT_TRUE(rates.take(kWorkshop, kAnn, now)) << i;
  EXPECT_FALSE(rates.take(kWorkshop, kAnn, now));
  EXPECT_TRUE(rates.take(kWorkshop, kAnn, {now.ms + CommandRates::rate.refill_ms}));
}

TEST(CommandRates, BindThePersonAndNobodyElse) {
  CommandRates rates;
  const base::Instant now{1'000'000};
  while (rates.take(kWorkshop, kAnn, now)) {
  }
  EXPECT_TRUE(rates.take(kWorkshop, kBob, now));
}

}  // namespace
}  // namespace northstar::app
