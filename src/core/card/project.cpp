#include "core/card/project.hpp"

#include <algorithm>

#include "core/card/known.hpp"

namespace northstar::core {
namespace {

/// The author of a card or comment as `viewer` may see it.
ParticipantId visible_author(ParticipantId author, Authorship authorship, const Viewer& viewer) {
  return authorship == Authorship::named || author == viewer.participant ? author : ParticipantId{};
}

Card masked(Card card, const Viewer& viewer) {
  card.author = visible_author(card.author, card.authorship, viewer);
  return card;
}

Comment masked(Comment comment, const Viewer& viewer) {
  comment.author = visible_author(comment.author, comment.authorship, viewer);
  return comment;
}

bool sees(const Cards& cards, CardId id, const Viewer& viewer) {
  return find_known(cards, id, viewer.participant) != nullptr;
}

/// For events that say nothing of who did it: seen by whoever sees the card.
Projected<CardEvent> seen_with(CardId card, const Cards& before, const Viewer& viewer) {
  if (!sees(before, card, viewer)) return Hidden{};
  return Unchanged{};
}

/// The event with its author as `viewer` may see them.
template <class AuthoredEvent>
Projected<CardEvent> authored(AuthoredEvent event, const Viewer& viewer) {
  const ParticipantId author = visible_author(event.author, event.authorship, viewer);
  if (author == event.author) return Unchanged{};
  event.author = author;
  return std::vector<CardEvent>{std::move(event)};
}

}  // namespace

Cards project(const Cards& cards, const Viewer& viewer) {
  Cards view;
  for (const auto& [id, card] : cards.list) {
    if (is_known_to(card, viewer.participant)) view.list.emplace_hint(view.list.end(), id, masked(card, viewer));
  }
  for (const auto& [id, comment] : cards.comments) {
    if (sees(cards, comment.card, viewer)) view.comments.emplace_hint(view.comments.end(), id, masked(comment, viewer));
  }
  return view;
}

Projected<CardEvent> project(const CardAdded& event, const Cards&, const Viewer& viewer) {
  const bool is_own = !viewer.participant.empty() && event.author == viewer.participant;
  if (event.exposure == Exposure::hidden && !is_own) return Hidden{};
  return authored(event, viewer);
}

Projected<CardEvent> project(const CardEdited& event, const Cards& before, const Viewer& viewer) {
  return seen_with(event.card, before, viewer);
}

Projected<CardEvent> project(const CardMoved& event, const Cards& before, const Viewer& viewer) {
  return seen_with(event.card, before, viewer);
}

Projected<CardEvent> project(const CardDeleted& event, const Cards& before, const Viewer& viewer) {
  return seen_with(event.card, before, viewer);
}

Projected<CardEvent> project(const CardRestored& event, const Cards& before, const Viewer& viewer) {
  return seen_with(event.card, before, viewer);
}

Projected<CardEvent> project(const CardsMerged& event, const Cards& before, const Viewer& viewer) {
  const auto is_seen = [&](CardId card) { return sees(before, card, viewer); };
  if (!is_seen(event.into) || !std::ranges::all_of(event.cards, is_seen)) return Hidden{};
  return Unchanged{};
}

Projected<CardEvent> project(const CardUnmerged& event, const Cards& before, const Viewer& viewer) {
  return seen_with(event.card, before, viewer);
}

Projected<CardEvent> project(const CardSigned& event, const Cards& before, const Viewer& viewer) {
  return seen_with(event.card, before, viewer);
}

Projected<CardEvent> project(const CardsRevealed& event, const Cards& before, const Viewer& viewer) {
  std::vector<CardEvent> events;
  for (const auto& [id, card] : before.list) {
    const bool is_revealed_now = card.stage == event.stage && card.status == CardStatus::live;
    if (!is_revealed_now || is_known_to(card, viewer.participant)) continue;
    Card shown = masked(card, viewer);
    shown.exposure = Exposure::revealed;
    events.push_back(CardShown{id, std::move(shown)});
  }
  if (events.empty()) return Unchanged{};
  events.push_back(event);
  return events;
}

Projected<CardEvent> project(const CommentAdded& event, const Cards& before, const Viewer& viewer) {
  if (!sees(before, event.card, viewer)) return Hidden{};
  return authored(event, viewer);
}

Projected<CardEvent> project(const CommentDeleted& event, const Cards& before, const Viewer& viewer) {
  const auto comment = before.comments.find(event.comment);
  if (comment == before.comments.end()) return Hidden{};
  return seen_with(comment->second.card, before, viewer);
}

Projected<CardEvent> project(const CardShown&, const Cards&, const Viewer&) { return Hidden{}; }

}  // namespace northstar::core
