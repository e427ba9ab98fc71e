#include "wire/insight_codec.hpp"

#include "wire/fields/codec.hpp"
#include "wire/fields/insight_fields.hpp"

namespace northstar::wire {

void diff_insights(std::string& out, const core::Insight& before, const core::Insight& after) {
  diff(out, before, after);
}

void encode_vote_rules(std::string& out, const core::VoteRules& rules) { encode(out, rules, Empties::written); }

}  // namespace northstar::wire
