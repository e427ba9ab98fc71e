#pragma once

#include "core/card/card.hpp"
#include "core/projection.hpp"
#include "core/viewer.hpp"

/// What a viewer may see of cards and comments: docs/spec/card.md, CA20 and on.
namespace northstar::core {

/// Returns the cards and comments that `viewer` may see, without the authors of other people's anonymous ones.
[[nodiscard]] Cards project(const Cards& cards, const Viewer& viewer);

[[nodiscard]] Projected<CardEvent> project(const CardAdded& event, const Cards& before, const Viewer& viewer);
[[nodiscard]] Projected<CardEvent> project(const CardEdited& event, const Cards& before, const Viewer& viewer);
[[nodiscard]] Projected<CardEvent> project(const CardMoved& event, const Cards& before, const Viewer& viewer);
[[nodiscard]] Projected<CardEvent> project(const CardDeleted& event, const Cards& before, const Viewer& viewer);
[[nodiscard]] Projected<CardEvent> project(const CardRestored& event, const Cards& before, const Viewer& viewer);
[[nodiscard]] Projected<CardEvent> project(const CardsMerged& event, const Cards& before, const Viewer& viewer);
[[nodiscard]] Projected<CardEvent> project(const CardUnmerged& event, const Cards& before, const Viewer& viewer);
[[nodiscard]] Projected<CardEvent> project(const CardSigned& event, const Cards& before, const Viewer& viewer);
/// The viewer gets each card that appears to them, in the order of ids, so that no order of writing shows.
[[nodiscard]] Projected<CardEvent> project(const CardsRevealed& event, const Cards& before, const Viewer& viewer);
[[nodiscard]] Projected<CardEvent> project(const CommentAdded& event, const Cards& before, const Viewer& viewer);
[[nodiscard]] Projected<CardEvent> project(const CommentDeleted& event, const Cards& before, const Viewer& viewer);
/// Always hidden: what one viewer was shown is nobody else's.
[[nodiscard]] Projected<CardEvent> project(const CardShown& event, const Cards& before, const Viewer& viewer);

}  // namespace northstar::core
