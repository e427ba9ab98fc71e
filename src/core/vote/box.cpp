#include "core/vote/box.hpp"

namespace northstar::core {

std::vector<Choice> choices_of(const Votes& votes, RoundId vote, ParticipantId voter) {
  const auto box = votes.box.find(vote);
  if (box == votes.box.end()) return {};
  const auto ballot = box->second.find(voter);
  return ballot == box->second.end() ? std::vector<Choice>{} : ballot->second.choices;
}

}  // namespace northstar::core
