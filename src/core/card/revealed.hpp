#pragma once

#include "core/card/card.hpp"

namespace northstar::core {

/// The card with this id, or nullptr when there is none that everyone may know of: a hidden card does not exist for
/// others.
[[nodiscard]] inline const Card* find_revealed(const Cards& cards, CardId id) {
  const auto found = cards.list.find(id);
  if (found == cards.list.end() || found->second.exposure == Exposure::hidden) return nullptr;
  return &found->second;
}

}  // namespace northstar::core
