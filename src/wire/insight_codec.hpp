#pragma once

#include <string>

#include "core/insight/insight.hpp"
#include "core/vote/vote.hpp"

namespace northstar::wire {

/// Appends the patch that turns `before` into `after`, in the form of wire/fields/difference.hpp.
void diff_insights(std::string& out, const core::Insight& before, const core::Insight& after);

/// Appends the rules of a vote.
void encode_vote_rules(std::string& out, const core::VoteRules& rules);

}  // namespace northstar::wire
