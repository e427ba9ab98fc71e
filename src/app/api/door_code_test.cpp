#include "app/api/door_code.hpp"

#include <gtest/gtest.h>

namespace northstar::app {
namespace {

TEST(DoorCode, IsReadAsPeopleTypeIt) {
  for (const auto* typed : {"K7QM2XRD", "k7qm-2xrd", "K7QM 2XRD", " k7qm2xrd "})
    EXPECT_EQ(read_door_code(typed), "K7QM2XRD") << typed;
}

TEST(DoorCode, TakesLettersThatLookLikeDigitsForThem) { EXPECT_EQ(read_door_code("OoIiLl23"), "00111123"); }

TEST(DoorCode, IsEightCharactersOfTheAlphabet) {
  for (const auto* typed : {"", "K7QM2XR", "K7QM2XRD9", "K7QM2XRU", "K7QM_XRD", "K7QM2XR\xea"})
    EXPECT_FALSE(read_door_code(typed)) << typed;
}

}  // namespace
}  // namespace northstar::app
