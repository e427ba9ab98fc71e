#include "core/card/zone.hpp"

#include <gtest/gtest.h>

#include <set>

#include "core/text.hpp"

namespace northstar::core {
namespace {

TEST(Zone, CA26_the_five_stages_have_three_zones_each_and_the_others_none) {
  for (const auto stage : {Stage::current, Stage::future, Stage::barrier, Stage::solution, Stage::outcome}) {
    const auto zones = zones_of(stage);
    EXPECT_EQ(std::set(zones.begin(), zones.end()).size(), 3U);
    for (const auto zone : zones) EXPECT_EQ(check_text(std::string(zone), kName), std::nullopt) << zone;
  }
  for (const auto stage : {Stage::warm_up, Stage::inputs, Stage::wrap_up}) EXPECT_TRUE(zones_of(stage).empty());
}

}  // namespace
}  // namespace northstar::core
