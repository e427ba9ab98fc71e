#include "core/insight/agreement.hpp"

#include "core/card/known.hpp"
#include "core/vote/electorate.hpp"

namespace northstar::core {
namespace {

Agreement agreement(const std::map<ParticipantId, Stand>& stands, std::set<ParticipantId> people) {
  Agreement result{.given = static_cast<int>(stands.size())};
  for (const auto& [participant, stand] : stands) {
    if (stand.fingers < kLeastFingersOfAgreement) ++result.doubts;
    people.insert(participant);
  }
  result.people = static_cast<int>(people.size());
  return result;
}

}  // namespace

std::map<CardId, Agreement> agreements(const Workshop& workshop) {
  std::map<CardId, Agreement> result;
  const auto people = answerers(workshop.participants, HostVotes::counted_apart);
  for (const auto& [id, card] : workshop.cards.list) {
    if (card.stage != Stage::outcome || !is_on_board(card)) continue;
    const auto stands = workshop.consensus.list.find(id);
    result[id] = stands == workshop.consensus.list.end() ? agreement({}, people) : agreement(stands->second, people);
  }
  return result;
}

}  // namespace northstar::core
