#pragma once

#include <vector>

#include "core/workshop/workshop.hpp"

namespace northstar::core {

/// Whether something live answers to a card, as far as its stage asks for an answer.
enum class Answer { there, missing };

/// A card of the map.
struct ChainCard {
  CardId card;
  Stage stage = Stage::current;
  /// `missing` makes the card a gap (rule IN5).
  Answer answer = Answer::there;

  friend bool operator==(const ChainCard&, const ChainCard&) = default;
};

/// A link of the map, turned so that a cause leads to its effect: from what is to what is wanted.
struct ChainLink {
  CardId from;
  CardId to;
  LinkKind kind = LinkKind::resolves;

  friend bool operator==(const ChainLink&, const ChainLink&) = default;
};

/// What the whole workshop hangs together by: Current, Barrier, Solution, Outcome and Future, and what links them.
struct Chain {
  /// In the order of their ids.
  std::vector<ChainCard> cards;
  /// In the order of the links' ids; both ends are live.
  std::vector<ChainLink> links;

  friend bool operator==(const Chain&, const Chain&) = default;
};

/// Reads the chain out of the live, revealed cards of `workshop` (rules IN5 and IN7). A link of a merged card is the
/// card's that took it in.
[[nodiscard]] Chain chain(const Workshop& workshop);

}  // namespace northstar::core
