#pragma once

#include <vector>

#include "app/simulation/mind.hpp"

/// What simulated people look up on the board before they act.
namespace northstar::app::simulation {

/// The live cards of a stage that everyone may know of, in the order of their ids.
[[nodiscard]] std::vector<core::CardId> open_cards(const core::Workshop& workshop, core::Stage stage);

/// Tells whether a live card of the stage has this text.
[[nodiscard]] bool has_card(const core::Workshop& workshop, core::Stage stage, std::string_view text);

/// A free-looking place for a new card.
[[nodiscard]] core::Position somewhere(Dice& dice);

/// A place in the column of a theme.
[[nodiscard]] core::Position place_in_column(std::size_t theme, std::size_t row);

/// The kind of link that leads from a stage back to the one it answers, and that stage; nothing if there is none.
struct LinkRule {
  core::LinkKind kind;
  core::Stage to;
};
[[nodiscard]] std::optional<LinkRule> link_rule(core::Stage from);

/// The first pair of cards of one theme that could be linked from `from` and is not yet, as the command; nothing when
/// all are.
[[nodiscard]] std::optional<core::LinkCards> missing_link(const Situation& situation, core::Stage from);

}  // namespace northstar::app::simulation
