#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <set>

#include "tests/property/other_secret.hpp"
#include "tests/property/random_workshop.hpp"
#include "visitor.hpp"
#include "wire/client_frame.hpp"

namespace northstar::twin {
namespace {

using namespace core;
using property::RandomWorkshop;

constexpr std::uint64_t kSequences = 500;
constexpr int kSteps = 30;

constexpr std::string_view kBarrier = R"({"type":"presence","presence":{"stage":"barrier","doing":"looking"}})";
constexpr std::string_view kWriting =
    R"({"type":"presence","presence":{"stage":"current","pointer":{"x":1000,"y":2000},"doing":"writing"}})";
constexpr std::string_view kMoving =
    R"({"type":"presence","presence":{"stage":"current","pointer":{"x":123000,"y":4000},"card":"c1","doing":"moving"}})";

/// The anonymous cards that another person wrote in the other world, and those persons.
struct Swapped {
  std::set<CardId> cards;
  std::set<ParticipantId> people;

  /// Whether a command may go another way in the other world because of who wrote what, so that neither gets it.
  [[nodiscard]] bool concerns(const Envelope& envelope) const {
    if (!people.contains(envelope.actor)) return false;
    const auto text = wire::encode_client_frame(wire::CommandFrame{envelope.id, envelope.command});
    return std::ranges::any_of(cards, [&](CardId card) { return text.contains('"' + std::string{card.text()} + '"'); });
  }
};

/// Somebody else of the same role who could have written it.
ParticipantId another_writer(const Workshop& workshop, ParticipantId writer, ParticipantId viewer) {
  for (const auto& [id, participant] : workshop.participants.list) {
    const bool is_like = participant == workshop.participants.list.at(writer);
    if (is_like && id != writer && id != viewer) return id;
  }
  return {};
}

bool writes_anonymously(const Envelope& envelope, const RandomWorkshop& world) {
  const auto* add = std::get_if<AddCard>(&envelope.command);
  const auto* activity = current_activity(world.state().activities);
  return add != nullptr && activity != nullptr && activity->authorship == Authorship::anonymous;
}

/// Whether what people's hands do is for all to see.
bool works_openly(const Workshop& workshop) {
  const auto* activity = current_activity(workshop.activities);
  return activity == nullptr || (activity->visibility == Visibility::everyone && activity->authorship == Authorship::named);
}

/// What the two worlds sent the viewer, and how many commands differed between them.
struct Outcome {
  std::vector<std::string> one;
  std::vector<std::string> other;
  std::size_t different = 0;
};

class Twins {
 public:
  Twins(std::uint64_t seed, ParticipantId viewer, Leak leak)
      : random_(seed),
        viewer_(viewer),
        one_(random_.founding(), random_.people(), leak),
        other_(random_.founding(), random_.people(), leak) {
    both([](Visitor& visitor) { visitor.open_tabs(); });
    colleague_in_one_.open_tabs();
    colleague_in_other_.open_tabs();
  }

  Outcome run() {
    for (int step = 0; step < kSteps; ++step) {
      take(random_.draw());
      if (step % 10 == 9) let_the_colleague_move();
    }
    const auto cards = some_cards();
    both([&](Visitor& visitor) {
      visitor.show(kBarrier);
      visitor.ask_for_everything(cards);
      visitor.open_tabs();
      visitor.bring_a_newcomer();
    });
    return {see_one_.heard(), see_other_.heard(), different_};
  }

 private:
  void take(const Envelope& envelope) {
    if (different_ > 0 && property::reveals(envelope.command, random_.state())) return;
    if (swapped_.concerns(envelope)) return;
    const auto twin = twin_of(envelope);
    random_.run(envelope);
    if (envelope.actor == viewer_) return both([&](Visitor& visitor) { visitor.command(envelope); });
    one_.submit(envelope);
    other_.submit(twin);
  }

  void let_the_colleague_move() {
    const bool is_secret = !works_openly(random_.state());
    colleague_in_one_.show(kWriting);
    colleague_in_other_.show(is_secret ? kMoving : kWriting);
    if (is_secret) ++different_;
  }

  Envelope twin_of(const Envelope& envelope) {
    auto twin = envelope;
    if (envelope.actor == viewer_) return twin;
    if (auto other = property::with_another_secret(envelope.command, random_.state())) {
      twin.command = std::move(*other);
      ++different_;
    }
    if (!envelope.actor.empty() && writes_anonymously(envelope, random_)) swap_writer(twin);
    return twin;
  }

  void swap_writer(Envelope& twin) {
    const auto writer = another_writer(random_.state(), twin.actor, viewer_);
    if (writer.empty()) return;
    swapped_.cards.insert(std::get<AddCard>(twin.command).card);
    swapped_.people.insert({writer, twin.actor});
    twin.actor = writer;
    ++different_;
  }

  std::vector<CardId> some_cards() const {
    std::vector<CardId> cards{*CardId::parse("never")};
    for (const auto& [id, card] : random_.state().cards.list) {
      if (cards.size() < 5 && card.author != viewer_) cards.push_back(id);
    }
    return cards;
  }

  template <class Act>
  void both(Act act) {
    act(see_one_);
    act(see_other_);
  }

  RandomWorkshop random_;
  ParticipantId viewer_;
  World one_;
  World other_;
  Visitor see_one_{one_, viewer_};
  Visitor see_other_{other_, viewer_};
  Visitor colleague_in_one_{one_, *ParticipantId::parse("b2")};
  Visitor colleague_in_other_{other_, *ParticipantId::parse("b2")};
  Swapped swapped_;
  std::size_t different_ = 0;
};

ParticipantId viewer_of(std::uint64_t seed) {
  static constexpr std::array kViewers{"fac", "cofac", "b1", "i4", "obs", "wall"};
  return *ParticipantId::parse(kViewers[seed % kViewers.size()]);
}

/// Whether the comparison catches `leak` in one of the first sequences.
bool is_caught(Leak leak) {
  for (std::uint64_t seed = 0; seed < 30; ++seed) {
    const auto outcome = Twins{seed, viewer_of(seed), leak}.run();
    if (outcome.one != outcome.other) return true;
  }
  return false;
}

TEST(TwinWire, WO8_worlds_that_differ_only_in_secrets_send_a_viewer_equal_bytes_on_every_road) {
  std::size_t different = 0;
  std::size_t bytes = 0;
  for (std::uint64_t seed = 0; seed < kSequences; ++seed) {
    const auto outcome = Twins{seed, viewer_of(seed), Leak::none}.run();
    ASSERT_EQ(outcome.one, outcome.other) << "seed " << seed << " viewer " << viewer_of(seed).text();
    different += outcome.different;
    for (const auto& heard : outcome.one) bytes += heard.size();
  }
  EXPECT_GT(different, kSequences) << "the worlds must differ, or the test says nothing";
  EXPECT_GT(bytes / kSequences, 20'000U) << "a line that hears nothing would pass";
  RecordProperty("bytes_compared", std::to_string(bytes));
}

TEST(TwinWire, WO8_the_visit_goes_down_every_road) {
  const auto heard = Twins{1, *ParticipantId::parse("fac"), Leak::none}.run().one;
  std::vector<std::string> statuses;
  for (const auto& line : heard) statuses.push_back(line.substr(9, 3));
  const std::vector<std::string> live{"200", "101"};
  EXPECT_THAT(std::vector(statuses.begin(), statuses.begin() + 2), testing::ElementsAreArray(live));
  EXPECT_THAT(std::vector(statuses.begin() + 2, statuses.begin() + 14),
              testing::ElementsAre("200", "200", "200", "200", "200", "400", "200", "200", "200", "200", "401", "400"));
  EXPECT_THAT(std::vector(statuses.end() - 5, statuses.end()), testing::ElementsAre("200", "101", "201", "101", "200"));
  EXPECT_THAT(heard[1], testing::AllOf(testing::HasSubstr(R"("type":"snapshot")"), testing::HasSubstr(R"("type":"step")"),
                                       testing::HasSubstr(R"("stage":"barrier")")));
}

TEST(TwinWire, WO8_a_leak_planted_in_a_header_is_caught) { EXPECT_TRUE(is_caught(Leak::header)); }
TEST(TwinWire, WO8_a_leak_planted_in_the_length_of_a_body_is_caught) { EXPECT_TRUE(is_caught(Leak::body_length)); }
TEST(TwinWire, WO8_a_leak_planted_in_the_length_of_a_frame_is_caught) { EXPECT_TRUE(is_caught(Leak::frame_length)); }
TEST(TwinWire, WO8_a_leak_planted_in_a_refusal_is_caught) { EXPECT_TRUE(is_caught(Leak::error)); }

}  // namespace
}  // namespace northstar::twin
