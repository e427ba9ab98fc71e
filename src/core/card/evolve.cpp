#include "core/card/evolve.hpp"

namespace northstar::core {
namespace {

/// Calls `change` with the card, if there is one.
template <class Change>
void with(Cards& cards, CardId id, Change change) {
  const auto found = cards.list.find(id);
  if (found != cards.list.end()) change(found->second);
}

}  // namespace

void evolve(Cards& cards, const CardAdded& event) {
  cards.list.insert_or_assign(event.card, Card{event.stage,
                                               event.zone,
                                               event.text,
                                               event.author,
                                               event.authorship,
                                               event.exposure,
                                               CardStatus::live,
                                               {},
                                               event.position});
}

void evolve(Cards& cards, const CardEdited& event) {
  with(cards, event.card, [&](Card& card) { card.text = event.text; });
}

void evolve(Cards& cards, const CardMoved& event) {
  with(cards, event.card, [&](Card& card) {
    card.zone = event.zone;
    card.position = event.position;
  });
}

void evolve(Cards& cards, const CardDeleted& event) {
  with(cards, event.card, [](Card& card) { card.status = CardStatus::deleted; });
}

void evolve(Cards& cards, const CardRestored& event) {
  with(cards, event.card, [](Card& card) { card.status = CardStatus::live; });
}

void evolve(Cards& cards, const CardsMerged& event) {
  for (const CardId id : event.cards) {
    with(cards, id, [&](Card& card) {
      card.status = CardStatus::merged;
      card.merged_into = event.into;
    });
  }
}

void evolve(Cards& cards, const CardUnmerged& event) {
  with(cards, event.card, [](Card& card) {
    card.status = CardStatus::live;
    card.merged_into = {};
  });
}

void evolve(Cards& cards, const CardSigned& event) {
  with(cards, event.card, [&](Card& card) {
    card.author = event.author;
    card.authorship = Authorship::named;
  });
}

void evolve(Cards& cards, const CardsRevealed& event) {
  for (auto& [id, card] : cards.list) {
    // A draft that its author threw away was never meant for the room: it stays theirs (CA12).
    if (card.stage == event.stage && card.status == CardStatus::live) card.exposure = Exposure::revealed;
  }
}

void evolve(Cards& cards, const CommentAdded& event) {
  cards.comments.insert_or_assign(event.comment, Comment{event.card, event.author, event.authorship, event.text});
}

void evolve(Cards& cards, const CommentDeleted& event) { cards.comments.erase(event.comment); }

void evolve(Cards& cards, const CardShown& event) { cards.list.insert_or_assign(event.id, event.card); }

}  // namespace northstar::core
