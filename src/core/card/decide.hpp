#pragma once

#include "core/activity/activity.hpp"
#include "core/caller.hpp"
#include "core/card/card.hpp"
#include "core/decided.hpp"

/// The rules are docs/spec/card.md.
namespace northstar::core {

/// @rejects already_exists, too_many, wrong_stage, out_of_range, empty_text, text_too_long, not_text
[[nodiscard]] Decided<CardEvent> decide(const Cards& cards, const Activities& activities, const Caller& caller,
                                        const AddCard& command);
/// @rejects unknown_card, card_deleted, not_ready, empty_text, text_too_long, not_text
[[nodiscard]] Decided<CardEvent> decide(const Cards& cards, const Activities& activities, const Caller& caller,
                                        const EditCard& command);
/// @rejects unknown_card, card_deleted, not_ready, out_of_range, text_too_long, not_text
[[nodiscard]] Decided<CardEvent> decide(const Cards& cards, const Activities& activities, const Caller& caller,
                                        const MoveCard& command);
/// @rejects unknown_card, not_ready
[[nodiscard]] Decided<CardEvent> decide(const Cards& cards, const Activities& activities, const Caller& caller,
                                        const DeleteCard& command);
/// @rejects unknown_card, not_deleted
[[nodiscard]] Decided<CardEvent> decide(const Cards& cards, const Activities& activities, const Caller& caller,
                                        const RestoreCard& command);
/// @rejects unknown_card, still_private, card_deleted, not_ready, same_card, wrong_stage
[[nodiscard]] Decided<CardEvent> decide(const Cards& cards, const Activities& activities, const Caller& caller,
                                        const MergeCards& command);
/// @rejects unknown_card, card_deleted
[[nodiscard]] Decided<CardEvent> decide(const Cards& cards, const Activities& activities, const Caller& caller,
                                        const UnmergeCard& command);
/// @rejects unknown_card, not_yours, card_deleted
[[nodiscard]] Decided<CardEvent> decide(const Cards& cards, const Activities& activities, const Caller& caller,
                                        const SignCard& command);
[[nodiscard]] Decided<CardEvent> decide(const Cards& cards, const Activities& activities, const Caller& caller,
                                        const RevealCards& command);
/// @rejects already_exists, too_many, unknown_card, still_private, card_deleted, not_ready, empty_text, text_too_long,
/// not_text
[[nodiscard]] Decided<CardEvent> decide(const Cards& cards, const Activities& activities, const Caller& caller,
                                        const AddComment& command);
/// @rejects unknown_comment, not_yours
[[nodiscard]] Decided<CardEvent> decide(const Cards& cards, const Activities& activities, const Caller& caller,
                                        const DeleteComment& command);

}  // namespace northstar::core
