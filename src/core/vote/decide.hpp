#pragma once

#include "core/caller.hpp"
#include "core/decided.hpp"
#include "core/vote/electorate.hpp"
#include "core/vote/vote.hpp"

namespace northstar::core {

/// @rejects already_exists, too_many, those of check_text, check_rules and check_options
[[nodiscard]] Decided<VoteEvent> decide(const Votes& votes, const Electorate& electorate, const Caller& caller,
                                        const OpenVote& command);

/// @rejects unknown_round, round_closed, not_a_voter, own_option, those of check_choices
[[nodiscard]] Decided<VoteEvent> decide(const Votes& votes, const Electorate& electorate, const Caller& caller,
                                        const CastBallot& command);

/// Unties the ballots in the box. Only the server holds the whole box, so a viewer's replica must not predict this.
/// @rejects unknown_round, round_closed (it was cancelled)
[[nodiscard]] Decided<VoteEvent> decide(const Votes& votes, const Electorate& electorate, const Caller& caller,
                                        const CloseVote& command);

/// @rejects unknown_round, round_closed
[[nodiscard]] Decided<VoteEvent> decide(const Votes& votes, const Electorate& electorate, const Caller& caller,
                                        const CancelVote& command);

/// @rejects not_allowed (a person asks), already_exists, too_many, unknown_participant, out_of_range (more ballots than
/// voters), those of check_text, check_rules, check_options and check_choices
[[nodiscard]] Decided<VoteEvent> decide(const Votes& votes, const Electorate& electorate, const Caller& caller,
                                        const RestoreVote& command);

}  // namespace northstar::core
