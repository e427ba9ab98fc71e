#pragma once

#include <set>

#include "app/simulation/mind.hpp"

namespace northstar::app::simulation {

/// Leads a workshop through its planned day: starts the blocks and activities, reveals, opens and closes the rounds,
/// and finishes it.
class FacilitatorMind : public Mind {
 public:
  explicit FacilitatorMind(Speed speed) : speed_(speed) {}

  std::optional<core::Command> next(const Situation& situation) override;
  std::chrono::milliseconds pause(Dice& dice) override;

 private:
  using Wish = std::optional<core::Command>;

  Wish lead(const Situation& situation, const core::Activity& activity);
  Wish go_on(const Situation& situation);
  Wish open_round(const Situation& situation, const core::Activity& activity);
  Wish close_round(const Situation& situation) const;
  [[nodiscard]] bool is_time_over(const Situation& situation) const;

  Speed speed_;
  core::ActivityId leading_;
  std::chrono::steady_clock::time_point ends_at_;
  /// Activities whose cards were revealed or whose round was opened: each is done once.
  std::set<core::ActivityId> served_;
};

}  // namespace northstar::app::simulation
