#pragma once

#include "core/caller.hpp"
#include "core/card/card.hpp"
#include "core/consensus/consensus.hpp"
#include "core/decided.hpp"

namespace northstar::core {

/// A hand has five fingers; a fist is a no.
inline constexpr int kMostFingers = 5;

/// Replaces the caller's own stand on an outcome.
/// @rejects unknown_participant (the server acts for nobody), unknown_card, still_private, card_deleted, not_ready
/// (merged), wrong_stage, out_of_range, those of check_text
[[nodiscard]] Decided<ConsensusEvent> decide(const Consensus& consensus, const Cards& cards, const Caller& caller,
                                             const GiveConsensus& command);

}  // namespace northstar::core
