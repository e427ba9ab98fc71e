#pragma once

#include <optional>

#include "core/outcome/outcome.hpp"
#include "core/participant/participant.hpp"
#include "core/reject.hpp"

namespace northstar::core {

/// Says what is wrong with the fields that `change` carries, or nothing (rules OU3 to OU7).
/// @rejects out_of_range, bad_date, unknown_participant, too_many, already_exists, those of check_text
[[nodiscard]] std::optional<Reject> check_change(const OutcomeChange& change, const Participants& participants);

/// Leaves of `change` what makes a difference to `outcome`.
[[nodiscard]] OutcomeChange difference(const OutcomeChange& change, const Outcome& outcome);

/// Tells whether `change` changes nothing.
[[nodiscard]] bool is_empty(const OutcomeChange& change);

}  // namespace northstar::core
