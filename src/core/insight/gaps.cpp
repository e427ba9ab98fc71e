#include "core/insight/gaps.hpp"

#include "core/insight/chain.hpp"

namespace northstar::core {
namespace {

std::vector<CardId> unanswered(const Chain& chain, Stage stage) {
  std::vector<CardId> result;
  for (const auto& card : chain.cards) {
    if (card.stage == stage && card.answer == Answer::missing) result.push_back(card.card);
  }
  return result;
}

}  // namespace

Gaps gaps(const Workshop& workshop) {
  const auto whole = chain(workshop);
  return {.currents_without_future = unanswered(whole, Stage::current),
          .barriers_without_solution = unanswered(whole, Stage::barrier),
          .solutions_without_outcome = unanswered(whole, Stage::solution),
          .futures_without_outcome = unanswered(whole, Stage::future)};
}

}  // namespace northstar::core
