#include "core/card/decide.hpp"

#include <set>

#include "core/card/known.hpp"
#include "core/fresh.hpp"
#include "core/limits.hpp"
#include "core/text.hpp"

namespace northstar::core {
namespace {

/// The running activity if it is on `stage`, else nullptr.
const Activity* activity_on(const Activities& activities, Stage stage) {
  const Activity* activity = current_activity(activities);
  return activity && activity->stage == stage ? activity : nullptr;
}

Authorship authorship_on(const Activities& activities, Stage stage) {
  const Activity* activity = activity_on(activities, stage);
  return activity ? activity->authorship : Authorship::named;
}

Exposure exposure_on(const Activities& activities, Stage stage) {
  const Activity* activity = activity_on(activities, stage);
  return activity && activity->visibility == Visibility::own_only ? Exposure::hidden : Exposure::revealed;
}

/// What an activity allows its participants it allows on its own stage (CA3).
bool is_bound_to_activity(const Caller& caller) {
  return caller.authority == Authority::person && caller.role == Role::participant;
}

std::optional<Reject> check_place(const std::string& zone, Position position) {
  if (const auto reject = check_text(zone, kOptionalName)) return reject;
  const auto is_on_board = [](int coordinate) { return coordinate >= -kMaxCoordinate && coordinate <= kMaxCoordinate; };
  return is_on_board(position.x) && is_on_board(position.y) ? std::nullopt : std::optional(Reject::out_of_range);
}

bool is_facilitating(const Caller& caller) {
  return caller.authority == Authority::server || caller.role == Role::facilitator ||
         caller.role == Role::co_facilitator;
}

/// Why `card` cannot be merged into `into`, which can take cards in; `merged` are those before it in the same command.
std::optional<Reject> refuse_merge(const Cards& cards, const Caller& caller, const MergeCards& command, CardId card,
                                   std::set<CardId>& merged) {
  if (const auto reject = refuse_common_work(cards, card, caller.participant)) return reject;
  if (card == command.into || !merged.insert(card).second) return Reject::same_card;
  if (cards.list.at(card).stage != cards.list.at(command.into).stage) return Reject::wrong_stage;
  return std::nullopt;
}

}  // namespace

Decided<CardEvent> decide(const Cards& cards, const Activities& activities, const Caller& caller,
                          const AddCard& command) {
  if (!is_free(cards.list, command.card)) return std::unexpected(Reject::already_exists);
  if (cards.list.size() >= kMaxCards) return std::unexpected(Reject::too_many);
  if (is_bound_to_activity(caller) && !activity_on(activities, command.stage))
    return std::unexpected(Reject::wrong_stage);
  if (const auto reject = check_text(command.text, kCardText)) return std::unexpected(*reject);
  if (const auto reject = check_place(command.zone, command.position)) return std::unexpected(*reject);
  return {
      {CardAdded{command.card, command.stage, command.zone, command.text, caller.participant,
                 authorship_on(activities, command.stage), exposure_on(activities, command.stage), command.position}}};
}

Decided<CardEvent> decide(const Cards& cards, const Activities&, const Caller& caller, const EditCard& command) {
  if (const auto reject = refuse_change(cards, command.card, caller.participant)) return std::unexpected(*reject);
  if (const auto reject = check_text(command.text, kCardText)) return std::unexpected(*reject);
  if (cards.list.at(command.card).text == command.text) return {};
  return {{CardEdited{command.card, command.text}}};
}

Decided<CardEvent> decide(const Cards& cards, const Activities&, const Caller& caller, const MoveCard& command) {
  if (const auto reject = refuse_change(cards, command.card, caller.participant)) return std::unexpected(*reject);
  if (const auto reject = check_place(command.zone, command.position)) return std::unexpected(*reject);
  const Card& card = cards.list.at(command.card);
  if (card.zone == command.zone && card.position == command.position) return {};
  return {{CardMoved{command.card, command.zone, command.position}}};
}

Decided<CardEvent> decide(const Cards& cards, const Activities&, const Caller& caller, const DeleteCard& command) {
  const auto reject = refuse_change(cards, command.card, caller.participant);
  if (reject == Reject::card_deleted) return {};
  if (reject) return std::unexpected(*reject);
  return {{CardDeleted{command.card}}};
}

Decided<CardEvent> decide(const Cards& cards, const Activities&, const Caller& caller, const RestoreCard& command) {
  const Card* card = find_known(cards, command.card, caller.participant);
  if (!card) return std::unexpected(Reject::unknown_card);
  if (card->status == CardStatus::merged) return std::unexpected(Reject::not_deleted);
  if (card->status == CardStatus::live) return {};
  return {{CardRestored{command.card}}};
}

Decided<CardEvent> decide(const Cards& cards, const Activities&, const Caller& caller, const MergeCards& command) {
  if (const auto reject = refuse_common_work(cards, command.into, caller.participant)) return std::unexpected(*reject);
  std::set<CardId> merged;
  for (const CardId card : command.cards) {
    if (const auto reject = refuse_merge(cards, caller, command, card, merged)) return std::unexpected(*reject);
  }
  if (merged.empty()) return {};
  return {{CardsMerged{command.into, command.cards}}};
}

Decided<CardEvent> decide(const Cards& cards, const Activities&, const Caller& caller, const UnmergeCard& command) {
  const Card* card = find_known(cards, command.card, caller.participant);
  if (!card) return std::unexpected(Reject::unknown_card);
  if (card->status == CardStatus::deleted) return std::unexpected(Reject::card_deleted);
  if (card->status == CardStatus::live) return {};
  return {{CardUnmerged{command.card}}};
}

Decided<CardEvent> decide(const Cards& cards, const Activities&, const Caller& caller, const SignCard& command) {
  const Card* card = find_known(cards, command.card, caller.participant);
  if (!card) return std::unexpected(Reject::unknown_card);
  if (!is_author(*card, caller.participant)) return std::unexpected(Reject::not_yours);
  if (card->status == CardStatus::deleted) return std::unexpected(Reject::card_deleted);
  if (card->authorship == Authorship::named) return {};
  return {{CardSigned{command.card, caller.participant}}};
}

Decided<CardEvent> decide(const Cards& cards, const Activities&, const Caller&, const RevealCards& command) {
  if (!has_hidden(cards, command.stage)) return {};
  return {{CardsRevealed{command.stage}}};
}

Decided<CardEvent> decide(const Cards& cards, const Activities& activities, const Caller& caller,
                          const AddComment& command) {
  if (!is_free(cards.comments, command.comment)) return std::unexpected(Reject::already_exists);
  if (cards.comments.size() >= kMaxComments) return std::unexpected(Reject::too_many);
  if (const auto reject = refuse_common_work(cards, command.card, caller.participant)) return std::unexpected(*reject);
  if (const auto reject = check_text(command.text, kRequiredParagraph)) return std::unexpected(*reject);
  const Authorship authorship = authorship_on(activities, cards.list.at(command.card).stage);
  return {{CommentAdded{command.comment, command.card, caller.participant, authorship, command.text}}};
}

Decided<CardEvent> decide(const Cards& cards, const Activities&, const Caller& caller, const DeleteComment& command) {
  const auto found = cards.comments.find(command.comment);
  if (found == cards.comments.end()) return std::unexpected(Reject::unknown_comment);
  const bool is_own = !caller.participant.empty() && found->second.author == caller.participant;
  if (!is_own && !is_facilitating(caller)) return std::unexpected(Reject::not_yours);
  return {{CommentDeleted{command.comment}}};
}

}  // namespace northstar::core
