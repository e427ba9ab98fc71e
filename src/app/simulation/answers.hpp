#pragma once

#include "app/simulation/mind.hpp"
#include "app/simulation/phrases.hpp"

/// How simulated people answer what the group asks: votes, ratings, outcomes.
namespace northstar::app::simulation {

/// A ballot or scores for an open round that this person has not answered yet.
[[nodiscard]] std::optional<core::Command> answer_open_round(const Situation& situation);

/// Fills in what stands behind the outcome card with the phrase's text; nothing when it is filled in.
[[nodiscard]] std::optional<core::Command> define(const Situation& situation, const OutcomePhrase& phrase);

/// A fist of five on an outcome that this person has not taken a stand on.
[[nodiscard]] std::optional<core::Command> stand_on_outcome(const Situation& situation);

/// Takes on an action; nothing when the group has enough of them.
[[nodiscard]] std::optional<core::Command> commit(const Situation& situation);

}  // namespace northstar::app::simulation
