#pragma once

#include "core/action/action.hpp"
#include "core/caller.hpp"
#include "core/card/card.hpp"
#include "core/decided.hpp"
#include "core/participant/participant.hpp"

namespace northstar::core {

/// Nobody follows up on more commitments of one day than this.
inline constexpr std::size_t kMaxActions = 500;

/// @rejects already_exists, too_many, unknown_participant (no owner, or none of this workshop), bad_date, unknown_card,
/// wrong_stage, those of check_text
[[nodiscard]] Decided<ActionEvent> decide(const Actions& actions, const Participants& participants, const Cards& cards,
                                          const Caller& caller, const AddAction& command);

/// @rejects unknown_action, those of AddAction
[[nodiscard]] Decided<ActionEvent> decide(const Actions& actions, const Participants& participants, const Cards& cards,
                                          const Caller& caller, const EditAction& command);

/// @rejects unknown_action
[[nodiscard]] Decided<ActionEvent> decide(const Actions& actions, const Participants& participants, const Cards& cards,
                                          const Caller& caller, const RemoveAction& command);

}  // namespace northstar::core
