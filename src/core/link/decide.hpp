#pragma once

#include "core/caller.hpp"
#include "core/card/card.hpp"
#include "core/decided.hpp"
#include "core/link/link.hpp"
#include "core/stage.hpp"

/// The rules are docs/spec/link.md.
namespace northstar::core {

/// Tells whether a card of stage `from` may carry a link of this kind to a card of stage `to` (LI2).
[[nodiscard]] bool fits(LinkKind kind, Stage from, Stage to);

/// @rejects already_exists, too_many, same_card, unknown_card, still_private, card_deleted, not_ready, wrong_kind
[[nodiscard]] Decided<LinkEvent> decide(const Links& links, const Cards& cards, const Caller& caller,
                                        const LinkCards& command);
/// @rejects unknown_link
[[nodiscard]] Decided<LinkEvent> decide(const Links& links, const Cards& cards, const Caller& caller,
                                        const UnlinkCards& command);

}  // namespace northstar::core
