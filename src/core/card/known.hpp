#pragma once

#include <optional>

#include "core/card/card.hpp"
#include "core/reject.hpp"

/// Who may know of a card. Everything that names a card looks it up here, so that a hidden card of somebody else cannot
/// be told from one that does not exist (CA5).
namespace northstar::core {

/// Tells whether `participant` wrote the card; in other people's view of an anonymous card nobody did.
[[nodiscard]] bool is_author(const Card& card, ParticipantId participant);

/// Tells whether `participant` may know of the card: it is revealed, or it is their own.
[[nodiscard]] bool is_known_to(const Card& card, ParticipantId participant);

/// Returns the card if `participant` may know of it, else nullptr.
[[nodiscard]] const Card* find_known(const Cards& cards, CardId id, ParticipantId participant);

/// Returns the card if everyone may know of it, else nullptr.
[[nodiscard]] const Card* find_revealed(const Cards& cards, CardId id);

/// Tells whether everyone sees the card on its stage's board: it is revealed, and neither deleted nor merged.
[[nodiscard]] bool is_on_board(const Card& card);

/// Says why `participant` cannot change the card now, or nothing.
/// @rejects unknown_card, card_deleted; not_ready when it is merged into another
[[nodiscard]] std::optional<Reject> refuse_change(const Cards& cards, CardId id, ParticipantId participant);

/// Says why others cannot be brought to the card now (comment, cluster, link, merge, vote), or nothing.
/// @rejects unknown_card, still_private, card_deleted; not_ready when it is merged into another
[[nodiscard]] std::optional<Reject> refuse_common_work(const Cards& cards, CardId id, ParticipantId participant);

/// Tells whether revealing `stage` would show a card to anybody: a live card of it is still hidden (CA11).
[[nodiscard]] bool has_hidden(const Cards& cards, Stage stage);

}  // namespace northstar::core
