#pragma once

#include <map>
#include <string>
#include <variant>
#include <vector>

#include "core/activity/activity.hpp"
#include "core/ids.hpp"
#include "core/stage.hpp"

namespace northstar::core {

/// Where a card lies on its stage's board, in board units (one unit is one CSS pixel at zoom 1), each -100,000 to 100,000.
struct Position {
  int x = 0;
  int y = 0;

  friend bool operator==(const Position&, const Position&) = default;
};

/// Whether anybody but its author may know of the card.
enum class Exposure { hidden, revealed };
enum class CardStatus { live, deleted, merged };

struct Card {
  Stage stage = Stage::current;
  /// The named area of the stage's board; empty where the stage has none or the card lies outside.
  std::string zone;
  std::string text;
  /// Empty in the view of everyone else when the card is anonymous.
  ParticipantId author;
  Authorship authorship = Authorship::named;
  Exposure exposure = Exposure::revealed;
  CardStatus status = CardStatus::live;
  /// The card that took this one in, when merged.
  CardId merged_into;
  Position position;

  friend bool operator==(const Card&, const Card&) = default;
};

struct Comment {
  CardId card;
  ParticipantId author;
  Authorship authorship = Authorship::named;
  std::string text;

  friend bool operator==(const Comment&, const Comment&) = default;
};

struct Cards {
  std::map<CardId, Card> list;
  std::map<CommentId, Comment> comments;

  friend bool operator==(const Cards&, const Cards&) = default;
};

// Commands

struct AddCard {
  CardId card;
  Stage stage;
  std::string zone;
  std::string text;
  Position position;
};
struct EditCard {
  CardId card;
  std::string text;
};
struct MoveCard {
  CardId card;
  std::string zone;
  Position position;
};
struct DeleteCard {
  CardId card;
};
struct RestoreCard {
  CardId card;
};
/// Puts `cards` into `into`; their texts stay and they can be taken out again.
struct MergeCards {
  CardId into;
  std::vector<CardId> cards;
};
struct UnmergeCard {
  CardId card;
};
/// The author of an anonymous card puts their name to it.
struct SignCard {
  CardId card;
};
struct RevealCards {
  Stage stage;
};
struct AddComment {
  CommentId comment;
  CardId card;
  std::string text;
};
struct DeleteComment {
  CommentId comment;
};

// Events

struct CardAdded {
  CardId card;
  Stage stage;
  std::string zone;
  std::string text;
  ParticipantId author;
  Authorship authorship;
  Exposure exposure;
  Position position;
};
struct CardEdited {
  CardId card;
  std::string text;
};
struct CardMoved {
  CardId card;
  std::string zone;
  Position position;
};
struct CardDeleted {
  CardId card;
};
struct CardRestored {
  CardId card;
};
struct CardsMerged {
  CardId into;
  std::vector<CardId> cards;
};
struct CardUnmerged {
  CardId card;
};
struct CardSigned {
  CardId card;
  ParticipantId author;
};
/// Every hidden card of the stage is revealed to everyone.
struct CardsRevealed {
  Stage stage;
};
struct CommentAdded {
  CommentId comment;
  CardId card;
  ParticipantId author;
  Authorship authorship;
  std::string text;
};
struct CommentDeleted {
  CommentId comment;
};
/// Made by project alone: a card that this viewer may see from now on. Never decided, never kept.
struct CardShown {
  CardId id;
  Card card;
};

using CardEvent =
    std::variant<CardAdded, CardEdited, CardMoved, CardDeleted, CardRestored, CardsMerged, CardUnmerged, CardSigned,
                 CardsRevealed, CommentAdded, CommentDeleted, CardShown>;

}  // namespace northstar::core
