#pragma once

#include "core/card/card.hpp"

namespace northstar::core {

void evolve(Cards& cards, const CardAdded& event);
void evolve(Cards& cards, const CardEdited& event);
void evolve(Cards& cards, const CardMoved& event);
void evolve(Cards& cards, const CardDeleted& event);
void evolve(Cards& cards, const CardRestored& event);
void evolve(Cards& cards, const CardsMerged& event);
void evolve(Cards& cards, const CardUnmerged& event);
void evolve(Cards& cards, const CardSigned& event);
void evolve(Cards& cards, const CardsRevealed& event);
void evolve(Cards& cards, const CommentAdded& event);
void evolve(Cards& cards, const CommentDeleted& event);
void evolve(Cards& cards, const CardShown& event);

}  // namespace northstar::core
