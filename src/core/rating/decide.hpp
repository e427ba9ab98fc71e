#pragma once

#include "core/caller.hpp"
#include "core/decided.hpp"
#include "core/rating/rating.hpp"
#include "core/vote/electorate.hpp"

namespace northstar::core {

/// Five hundred decisions are far more than a day can take.
inline constexpr std::size_t kMaxDecisions = 500;
/// Fifty qualities for each of three sides; a room weighs five to seven (domain.md, section 4).
inline constexpr std::size_t kMaxQualities = 150;

/// @rejects already_exists, too_many, those of check_text and check_options
[[nodiscard]] Decided<RatingEvent> decide(const Ratings& ratings, const Electorate& electorate, const Caller& caller,
                                          const OpenRating& command);

/// @rejects unknown_round, round_closed, not_a_voter, unknown_option, already_exists (named twice), out_of_range
[[nodiscard]] Decided<RatingEvent> decide(const Ratings& ratings, const Electorate& electorate, const Caller& caller,
                                          const CastRating& command);

/// Unties the scores in the box. Only the server holds the whole box, so a viewer's replica must not predict this.
/// @rejects unknown_round
[[nodiscard]] Decided<RatingEvent> decide(const Ratings& ratings, const Electorate& electorate, const Caller& caller,
                                          const CloseRating& command);

/// @rejects not_allowed (a person asks), already_exists, too_many, unknown_participant, out_of_range (also: more
/// answers than raters), those of check_text and check_options
[[nodiscard]] Decided<RatingEvent> decide(const Ratings& ratings, const Electorate& electorate, const Caller& caller,
                                          const RestoreRating& command);

/// Records a decision, or replaces the one with the same id.
/// @rejects too_many, unknown_card, same_card (chosen and dropped at once), those of check_text
[[nodiscard]] Decided<RatingEvent> decide(const Ratings& ratings, const Electorate& electorate, const Caller& caller,
                                          const RecordDecision& command);

/// @rejects unknown_decision
[[nodiscard]] Decided<RatingEvent> decide(const Ratings& ratings, const Electorate& electorate, const Caller& caller,
                                          const RemoveDecision& command);

/// Replaces the whole list.
/// @rejects too_many, out_of_range, already_exists (a quality twice for one side), those of check_text
[[nodiscard]] Decided<RatingEvent> decide(const Ratings& ratings, const Electorate& electorate, const Caller& caller,
                                          const RateQualities& command);

}  // namespace northstar::core
