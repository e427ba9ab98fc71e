#pragma once

#include <set>

#include "app/simulation/mind.hpp"

namespace northstar::app::simulation {

/// Which of how many simulated people somebody is; each writes their own share of the phrases.
struct Seat {
  std::size_t index = 0;
  std::size_t count = 1;
};

/// Takes part as the running activity asks: writes, comments, groups, links, votes, rates, defines outcomes.
class ParticipantMind : public Mind {
 public:
  ParticipantMind(Seat seat, Speed speed) : seat_(seat), speed_(speed) {}

  std::optional<core::Command> next(const Situation& situation) override;
  std::chrono::milliseconds pause(Dice& dice) override;

 private:
  using Wish = std::optional<core::Command>;

  Wish in_activity(const Situation& situation, const core::Activity& activity);
  Wish write(const Situation& situation, core::Stage stage) const;
  Wish group(const Situation& situation, const core::Activity& activity);
  Wish deepen(const Situation& situation) const;
  Wish outcome(const Situation& situation) const;
  Wish look_back(const Situation& situation) const;
  [[nodiscard]] bool is_mine(std::size_t phrase) const { return phrase % seat_.count == seat_.index % seat_.count; }

  Seat seat_;
  Speed speed_;
  /// Activities in which they said something already; who goes on commenting would fill the board.
  std::set<core::ActivityId> commented_;
};

}  // namespace northstar::app::simulation
