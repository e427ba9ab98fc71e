#pragma once

#include "core/caller.hpp"
#include "core/card/card.hpp"
#include "core/decided.hpp"
#include "core/outcome/outcome.hpp"
#include "core/participant/participant.hpp"

namespace northstar::core {

/// A quantity is at most a million million thousandths: more than a national budget in any unit, and exact in a double.
inline constexpr std::int64_t kMaxAmountMilli = 1'000'000'000'000;
/// An outcome serves a handful of qualities.
inline constexpr std::size_t kMaxQualitiesOfOutcome = 20;

/// Fills fields of the outcome behind a card; the event names only those that differ.
/// @rejects unknown_card, card_deleted, still_private, wrong_stage, out_of_range, bad_date, unknown_participant,
/// too_many, already_exists (a quality twice), those of check_text
[[nodiscard]] Decided<OutcomeEvent> decide(const Outcomes& outcomes, const Cards& cards,
                                           const Participants& participants, const Caller& caller,
                                           const DefineOutcome& command);

}  // namespace northstar::core
