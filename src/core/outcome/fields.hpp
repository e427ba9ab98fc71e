#pragma once

#include "core/outcome/outcome.hpp"

namespace northstar::core {

/// Calls `visit` with each field of an outcome and the one of a change that changes it; the one list of what they
/// share.
template <class Visit>
constexpr void each_field(Visit visit) {
  visit(&Outcome::actor_kind, &OutcomeChange::actor_kind);
  visit(&Outcome::actor, &OutcomeChange::actor);
  visit(&Outcome::behaviour, &OutcomeChange::behaviour);
  visit(&Outcome::metric, &OutcomeChange::metric);
  visit(&Outcome::unit, &OutcomeChange::unit);
  visit(&Outcome::baseline, &OutcomeChange::baseline);
  visit(&Outcome::target, &OutcomeChange::target);
  visit(&Outcome::direction, &OutcomeChange::direction);
  visit(&Outcome::due, &OutcomeChange::due);
  visit(&Outcome::source, &OutcomeChange::source);
  visit(&Outcome::owner, &OutcomeChange::owner);
  visit(&Outcome::signal, &OutcomeChange::signal);
  visit(&Outcome::shape, &OutcomeChange::shape);
  visit(&Outcome::qualities, &OutcomeChange::qualities);
  visit(&Outcome::note, &OutcomeChange::note);
}

}  // namespace northstar::core
