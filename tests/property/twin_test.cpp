#include <gtest/gtest.h>

#include <optional>

#include "core/workshop/decide.hpp"
#include "other_secret.hpp"
#include "random_workshop.hpp"
#include "recorded_room.hpp"

namespace northstar::property {
namespace {

using namespace core;

constexpr std::uint64_t kSequences = 500;

struct Twins {
  RecordedRoom one;
  RecordedRoom other;
};

/// How many commands of others differed between the two worlds of `seed`; the frames of `viewer` are compared.
std::size_t compare(std::uint64_t seed, ParticipantId viewer) {
  RandomWorkshop world{seed};
  Twins twins{{world.founding(), world.people()}, {world.founding(), world.people()}};
  std::size_t different = 0;
  for (int step = 0; step < 40; ++step) {
    const auto envelope = world.draw();
    if (different > 0 && reveals(envelope.command, world.state())) continue;
    auto twin = envelope;
    // A command that is refused in one world and taken in the other differs in more than its secret.
    if (envelope.actor != viewer && decide(world.state(), envelope).has_value()) {
      if (auto other = with_another_secret(envelope.command, world.state())) {
        twin.command = std::move(*other);
        ++different;
      }
    }
    world.run(envelope);
    twins.one.submit(envelope);
    twins.other.submit(twin);
  }
  EXPECT_EQ(twins.one.frames(viewer), twins.other.frames(viewer)) << "seed " << seed << " viewer " << viewer.text();
  EXPECT_EQ(twins.one.join_late(viewer), twins.other.join_late(viewer)) << "seed " << seed << " joined late";
  return different;
}

}  // namespace

TEST(Twin, WO8_worlds_that_differ_only_in_secrets_send_a_viewer_equal_bytes) {
  std::size_t different = 0;
  const std::vector<std::string> viewers{"fac", "cofac", "b1", "i4", "obs", "wall"};
  for (std::uint64_t seed = 0; seed < kSequences; ++seed) {
    different += compare(seed, *ParticipantId::parse(viewers[seed % viewers.size()]));
    ASSERT_FALSE(testing::Test::HasFailure());
  }
  EXPECT_GT(different, kSequences / 2) << "the worlds must differ, or the test says nothing";
}

TEST(Twin, WO8_the_writer_of_the_secret_sees_the_difference) {
  std::size_t seen = 0;
  for (std::uint64_t seed = 0; seed < 50 && seen == 0; ++seed) {
    RandomWorkshop world{seed};
    Twins twins{{world.founding(), world.people()}, {world.founding(), world.people()}};
    for (int step = 0; step < 60; ++step) {
      const auto envelope = world.draw();
      auto twin = envelope;
      if (auto other = with_another_secret(envelope.command, world.state())) twin.command = std::move(*other);
      world.run(envelope);
      twins.one.submit(envelope);
      twins.other.submit(twin);
      if (twins.one.frames(envelope.actor.empty() ? *ParticipantId::parse("fac") : envelope.actor) !=
          twins.other.frames(envelope.actor.empty() ? *ParticipantId::parse("fac") : envelope.actor)) ++seen;
    }
  }
  EXPECT_GT(seen, 0U) << "a recorder that records nothing would pass the other test";
}

}  // namespace northstar::property
