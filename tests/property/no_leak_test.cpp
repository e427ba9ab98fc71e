#include <gtest/gtest.h>

#include "core/workshop/project.hpp"
#include "random_workshop.hpp"

namespace northstar::property {
namespace {

using namespace core;

/// Changes all that `viewer` may not see, and says how much there was.
std::size_t change_secrets(Workshop& workshop, ParticipantId viewer) {
  std::size_t secrets = 0;
  const auto somebody_else = *ParticipantId::parse(viewer.text() == "b1" ? "b2" : "b1");
  for (auto& [id, card] : workshop.cards.list) {
    if (card.author == viewer) continue;
    if (card.exposure == Exposure::hidden) card.text += " changed", ++secrets;
    if (card.authorship == Authorship::anonymous) card.author = somebody_else, ++secrets;
  }
  for (auto& [id, comment] : workshop.cards.comments) {
    if (comment.author != viewer && comment.authorship == Authorship::anonymous) comment.author = somebody_else;
  }
  for (auto& [round, ballots] : workshop.votes.box) {
    for (auto& [voter, ballot] : ballots) {
      if (voter != viewer) ballot.choices.clear(), ++secrets;
    }
  }
  for (auto& [round, scores] : workshop.ratings.box) {
    for (auto& [rater, score] : scores) {
      if (rater != viewer) score.clear(), ++secrets;
    }
  }
  return secrets;
}

}  // namespace

TEST(NoLeak, WO8_states_that_differ_only_in_secrets_look_the_same) {
  std::size_t secrets = 0;
  for (std::uint64_t seed = 0; seed < 10'000; ++seed) {
    RandomWorkshop world{seed};
    for (int step = 0; step < 30; ++step) world.run(world.draw());
    for (const auto& [id, participant] : world.state().participants.list) {
      Workshop twin = world.state();
      secrets += change_secrets(twin, id);
      const Viewer viewer{id, participant.role};
      ASSERT_EQ(project(world.state(), viewer), project(twin, viewer)) << "seed " << seed << " viewer " << id.text();
    }
  }
  EXPECT_GT(secrets, 10'000U) << "the sequences must make secrets, or the property says nothing";
}

TEST(NoLeak, WO8_the_property_sees_a_leak_when_there_is_one) {
  RandomWorkshop world{1};
  std::size_t caught = 0;
  for (int step = 0; step < 200; ++step) {
    world.run(world.draw());
    Workshop twin = world.state();
    if (change_secrets(twin, *ParticipantId::parse("b3")) > 0 && twin != world.state()) ++caught;
  }
  EXPECT_GT(caught, 0U) << "the unprojected states must differ";
}

}  // namespace northstar::property
