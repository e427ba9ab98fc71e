#pragma once

#include "core/vote/vote.hpp"

namespace northstar::core {

/// What `voter` has in the box of `vote`; nothing when they have not voted or the vote is over.
[[nodiscard]] std::vector<Choice> choices_of(const Votes& votes, RoundId vote, ParticipantId voter);

}  // namespace northstar::core
