#include "core/outcome/outcome_card.hpp"

#include "core/card/known.hpp"

namespace northstar::core {

std::optional<Reject> check_outcome_card(const Cards& cards, const Caller& caller, CardId id) {
  if (const auto wrong = refuse_common_work(cards, id, caller.participant)) return wrong;
  return cards.list.at(id).stage == Stage::outcome ? std::nullopt : std::optional(Reject::wrong_stage);
}

}  // namespace northstar::core
