#pragma once

#include <optional>

#include "core/caller.hpp"
#include "core/card/card.hpp"
#include "core/reject.hpp"

namespace northstar::core {

/// Says why `id` is not a card on which the room can work as an outcome now, or nothing (rule OU1).
///
/// To anybody but its author a hidden card is one that does not exist.
/// @rejects unknown_card, still_private, card_deleted, not_ready (merged), wrong_stage
[[nodiscard]] std::optional<Reject> check_outcome_card(const Cards& cards, const Caller& caller, CardId id);

}  // namespace northstar::core
