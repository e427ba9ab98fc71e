#pragma once

#include "core/card/card.hpp"
#include "wire/fields/activity_fields.hpp"
#include "wire/fields/id_names.hpp"
#include "wire/fields/types.hpp"

namespace northstar::wire {

template <>
struct Fields<core::Position> {
  static constexpr std::string_view name = "position";
  static constexpr std::array members{field<&core::Position::x>("x"), field<&core::Position::y>("y")};
};

template <>
struct Names<core::Exposure> {
  static constexpr std::string_view name = "exposure";
  static constexpr std::array<std::string_view, 2> names{"hidden", "revealed"};
};

template <>
struct Names<core::CardStatus> {
  static constexpr std::string_view name = "card_status";
  static constexpr std::array<std::string_view, 3> names{"live", "deleted", "merged"};
};

template <>
struct Fields<core::Card> {
  static constexpr std::string_view name = "card";
  static constexpr std::array members{
      field<&core::Card::stage>("stage"),           optional_field<&core::Card::zone>("zone"),
      optional_field<&core::Card::text>("text"),    optional_field<&core::Card::author>("author"),
      field<&core::Card::authorship>("authorship"), field<&core::Card::exposure>("exposure"),
      field<&core::Card::status>("status"),         optional_field<&core::Card::merged_into>("merged_into"),
      field<&core::Card::position>("position"),
  };
};

template <>
struct Fields<core::Comment> {
  static constexpr std::string_view name = "comment";
  static constexpr std::array members{
      field<&core::Comment::card>("card"),
      optional_field<&core::Comment::author>("author"),
      field<&core::Comment::authorship>("authorship"),
      optional_field<&core::Comment::text>("text"),
  };
};

template <>
struct Fields<core::Cards> {
  static constexpr std::string_view name = "cards";
  static constexpr std::array members{
      optional_field<&core::Cards::list>("list"),
      optional_field<&core::Cards::comments>("comments"),
  };
};

// Commands

template <>
struct Fields<core::AddCard> {
  static constexpr std::string_view name = "add_card";
  static constexpr std::array members{
      field<&core::AddCard::card>("card"),          field<&core::AddCard::stage>("stage"),
      optional_field<&core::AddCard::zone>("zone"), field<&core::AddCard::text>("text"),
      field<&core::AddCard::position>("position"),
  };
};

template <>
struct Fields<core::EditCard> {
  static constexpr std::string_view name = "edit_card";
  static constexpr std::array members{field<&core::EditCard::card>("card"), field<&core::EditCard::text>("text")};
};

template <>
struct Fields<core::MoveCard> {
  static constexpr std::string_view name = "move_card";
  static constexpr std::array members{
      field<&core::MoveCard::card>("card"),
      optional_field<&core::MoveCard::zone>("zone"),
      field<&core::MoveCard::position>("position"),
  };
};

template <>
struct Fields<core::DeleteCard> {
  static constexpr std::string_view name = "delete_card";
  static constexpr std::array members{field<&core::DeleteCard::card>("card")};
};

template <>
struct Fields<core::RestoreCard> {
  static constexpr std::string_view name = "restore_card";
  static constexpr std::array members{field<&core::RestoreCard::card>("card")};
};

template <>
struct Fields<core::MergeCards> {
  static constexpr std::string_view name = "merge_cards";
  static constexpr std::array members{field<&core::MergeCards::into>("into"), field<&core::MergeCards::cards>("cards")};
};

template <>
struct Fields<core::UnmergeCard> {
  static constexpr std::string_view name = "unmerge_card";
  static constexpr std::array members{field<&core::UnmergeCard::card>("card")};
};

template <>
struct Fields<core::SignCard> {
  static constexpr std::string_view name = "sign_card";
  static constexpr std::array members{field<&core::SignCard::card>("card")};
};

template <>
struct Fields<core::RevealCards> {
  static constexpr std::string_view name = "reveal_cards";
  static constexpr std::array members{field<&core::RevealCards::stage>("stage")};
};

template <>
struct Fields<core::AddComment> {
  static constexpr std::string_view name = "add_comment";
  static constexpr std::array members{
      field<&core::AddComment::comment>("comment"),
      field<&core::AddComment::card>("card"),
      field<&core::AddComment::text>("text"),
  };
};

template <>
struct Fields<core::DeleteComment> {
  static constexpr std::string_view name = "delete_comment";
  static constexpr std::array members{field<&core::DeleteComment::comment>("comment")};
};

// Events

template <>
struct Fields<core::CardAdded> {
  static constexpr std::string_view name = "card_added";
  static constexpr std::array members{
      field<&core::CardAdded::card>("card"),
      field<&core::CardAdded::stage>("stage"),
      optional_field<&core::CardAdded::zone>("zone"),
      optional_field<&core::CardAdded::text>("text"),
      optional_field<&core::CardAdded::author>("author"),
      field<&core::CardAdded::authorship>("authorship"),
      field<&core::CardAdded::exposure>("exposure"),
      field<&core::CardAdded::position>("position"),
  };
};

template <>
struct Fields<core::CardEdited> {
  static constexpr std::string_view name = "card_edited";
  static constexpr std::array members{
      field<&core::CardEdited::card>("card"),
      optional_field<&core::CardEdited::text>("text"),
  };
};

template <>
struct Fields<core::CardMoved> {
  static constexpr std::string_view name = "card_moved";
  static constexpr std::array members{
      field<&core::CardMoved::card>("card"),
      optional_field<&core::CardMoved::zone>("zone"),
      field<&core::CardMoved::position>("position"),
  };
};

template <>
struct Fields<core::CardDeleted> {
  static constexpr std::string_view name = "card_deleted";
  static constexpr std::array members{field<&core::CardDeleted::card>("card")};
};

template <>
struct Fields<core::CardRestored> {
  static constexpr std::string_view name = "card_restored";
  static constexpr std::array members{field<&core::CardRestored::card>("card")};
};

template <>
struct Fields<core::CardsMerged> {
  static constexpr std::string_view name = "cards_merged";
  static constexpr std::array members{
      field<&core::CardsMerged::into>("into"),
      optional_field<&core::CardsMerged::cards>("cards"),
  };
};

template <>
struct Fields<core::CardUnmerged> {
  static constexpr std::string_view name = "card_unmerged";
  static constexpr std::array members{field<&core::CardUnmerged::card>("card")};
};

template <>
struct Fields<core::CardSigned> {
  static constexpr std::string_view name = "card_signed";
  static constexpr std::array members{
      field<&core::CardSigned::card>("card"),
      field<&core::CardSigned::author>("author"),
  };
};

template <>
struct Fields<core::CardsRevealed> {
  static constexpr std::string_view name = "cards_revealed";
  static constexpr std::array members{field<&core::CardsRevealed::stage>("stage")};
};

template <>
struct Fields<core::CommentAdded> {
  static constexpr std::string_view name = "comment_added";
  static constexpr std::array members{
      field<&core::CommentAdded::comment>("comment"),        field<&core::CommentAdded::card>("card"),
      optional_field<&core::CommentAdded::author>("author"), field<&core::CommentAdded::authorship>("authorship"),
      optional_field<&core::CommentAdded::text>("text"),
  };
};

template <>
struct Fields<core::CommentDeleted> {
  static constexpr std::string_view name = "comment_deleted";
  static constexpr std::array members{field<&core::CommentDeleted::comment>("comment")};
};

template <>
struct Fields<core::CardShown> {
  static constexpr std::string_view name = "card_shown";
  static constexpr std::array members{field<&core::CardShown::id>("id"), field<&core::CardShown::card>("card")};
};

}  // namespace northstar::wire
