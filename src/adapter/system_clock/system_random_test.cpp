#include "adapter/system_clock/system_random.hpp"

#include <gtest/gtest.h>

#include <set>

namespace northstar::adapter::system_clock {

TEST(SystemRandom, never_draws_an_id_twice) {
  SystemRandom random;
  std::set<std::string> drawn;
  for (int i = 0; i < 1'000; ++i) drawn.insert(random.id_text());
  EXPECT_EQ(drawn.size(), 1'000U);
}

}  // namespace northstar::adapter::system_clock
