#include <gtest/gtest.h>

#include "base/overloaded.hpp"
#include "core/workshop/evolve.hpp"
#include "core/workshop/project.hpp"
#include "random_workshop.hpp"

namespace northstar::property {
namespace {

using namespace core;

constexpr std::uint64_t kSequences = 10'000;
constexpr int kStepsPerSequence = 30;

Workshop evolve_view(Workshop view, const Event& event, const Projection& projection) {
  return std::visit(base::Overloaded{
                        [&](Hidden) { return view; },
                        [&](Unchanged) { return evolve(std::move(view), event); },
                        [&](const std::vector<Event>& events) {
                          for (const auto& made : events) view = evolve(std::move(view), made);
                          return view;
                        },
                    },
                    projection);
}

/// One viewer for each person, in the role that they have now.
std::vector<Viewer> viewers(const Workshop& workshop) {
  std::vector<Viewer> viewers;
  for (const auto& [id, participant] : workshop.participants.list) viewers.push_back({id, participant.role});
  return viewers;
}

}  // namespace

TEST(Square, WO7_holds_for_every_event_and_every_viewer) {
  std::size_t squares = 0;
  for (std::uint64_t seed = 0; seed < kSequences; ++seed) {
    RandomWorkshop world{seed};
    const auto everyone = viewers(world.state());
    for (int step = 0; step < kStepsPerSequence; ++step) {
      Workshop before = world.state();
      const auto envelope = world.draw();
      // A person's whole day is checked for three viewers of each sequence, others in turn with the seed.
      for (const auto& event : world.run(envelope)) {
        const Workshop after = evolve(before, event);
        for (std::size_t i = 0; i < 3; ++i) {
          const auto& viewer = everyone[(seed + i * 5) % everyone.size()];
          const auto seen = evolve_view(project(before, viewer), event, project(event, before, viewer));
          ASSERT_EQ(seen, project(after, viewer)) << "seed " << seed << " step " << step << " viewer "
                                                  << viewer.participant.text() << " event " << event.index();
          ++squares;
        }
        before = after;
      }
    }
  }
  EXPECT_GT(squares, kSequences) << "the sequences must make events, or the property says nothing";
}

}  // namespace northstar::property
