#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "core/workshop/envelope.hpp"
#include "core/workshop/event.hpp"
#include "core/workshop/workshop.hpp"

namespace northstar::property {

/// A workshop that random people work in: the same seed gives the same day.
///
/// It begins with twelve people of every role and side, and activities of every visibility and authorship. Commands are drawn
/// so that most are accepted and some are not.
class RandomWorkshop {
 public:
  explicit RandomWorkshop(std::uint64_t seed);

  [[nodiscard]] const core::Workshop& state() const { return state_; }
  [[nodiscard]] const std::vector<core::Envelope>& founding() const { return founding_; }

  /// Draws the next command; does not run it.
  [[nodiscard]] core::Envelope draw();

  /// Decides and evolves; returns the events, none when refused.
  std::vector<core::Event> run(const core::Envelope& envelope);

  /// Wraps `command` as the next one of `actor`.
  [[nodiscard]] core::Envelope by(core::ParticipantId actor, core::Command command);

  [[nodiscard]] std::vector<core::ParticipantId> people() const;

 private:
  [[nodiscard]] int below(int bound);
  [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
  template <class SomeId>
  [[nodiscard]] SomeId fresh(char prefix);
  template <class Map>
  [[nodiscard]] typename Map::key_type any_of(const Map& map);
  template <class SomeId>
  [[nodiscard]] std::vector<SomeId> some(const std::vector<SomeId>& from, int most);

  void found();
  [[nodiscard]] core::ParticipantId someone();
  [[nodiscard]] core::Stage a_stage();
  [[nodiscard]] std::string a_text();
  [[nodiscard]] core::Command draw_card_command(core::ParticipantId actor);
  [[nodiscard]] core::Command draw_structure_command();
  [[nodiscard]] core::Command draw_round_command();
  [[nodiscard]] core::Command draw_day_command();
  [[nodiscard]] core::Command draw_room_command();
  [[nodiscard]] core::Command draw_wrap_up_command();
  [[nodiscard]] core::OpenVote draw_vote();
  [[nodiscard]] core::CastBallot draw_ballot();
  [[nodiscard]] core::CastRating draw_scores();
  [[nodiscard]] std::vector<core::OptionId> options_of(core::Stage stage);

  std::mt19937_64 random_;
  int made_ = 0;
  core::Workshop state_;
  std::vector<core::Envelope> founding_;
};

}  // namespace northstar::property
