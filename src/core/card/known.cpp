#include "core/card/known.hpp"

#include <algorithm>

namespace northstar::core {

bool is_author(const Card& card, ParticipantId participant) {
  return !participant.empty() && card.author == participant;
}

bool is_known_to(const Card& card, ParticipantId participant) {
  return card.exposure == Exposure::revealed || is_author(card, participant);
}

const Card* find_known(const Cards& cards, CardId id, ParticipantId participant) {
  const auto found = cards.list.find(id);
  return found != cards.list.end() && is_known_to(found->second, participant) ? &found->second : nullptr;
}

/// Nobody wrote a card under the empty id, so what it may know of is what everyone may.
const Card* find_revealed(const Cards& cards, CardId id) { return find_known(cards, id, ParticipantId{}); }

bool is_on_board(const Card& card) { return card.status == CardStatus::live && card.exposure == Exposure::revealed; }

std::optional<Reject> refuse_change(const Cards& cards, CardId id, ParticipantId participant) {
  const Card* card = find_known(cards, id, participant);
  if (!card) return Reject::unknown_card;
  if (card->status == CardStatus::deleted) return Reject::card_deleted;
  if (card->status == CardStatus::merged) return Reject::not_ready;
  return std::nullopt;
}

std::optional<Reject> refuse_common_work(const Cards& cards, CardId id, ParticipantId participant) {
  const Card* card = find_known(cards, id, participant);
  if (card && card->exposure == Exposure::hidden) return Reject::still_private;
  return refuse_change(cards, id, participant);
}

bool has_hidden(const Cards& cards, Stage stage) {
  return std::ranges::any_of(cards.list, [stage](const auto& entry) {
    const Card& card = entry.second;
    return card.stage == stage && card.exposure == Exposure::hidden && card.status == CardStatus::live;
  });
}

}  // namespace northstar::core
