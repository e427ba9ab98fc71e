#pragma once

#include "core/caller.hpp"
#include "core/decided.hpp"
#include "core/retrospective/retrospective.hpp"

namespace northstar::core {

/// Twenty-five people write a few notes each; five hundred leave room for every one of them.
inline constexpr std::size_t kMaxNotes = 500;
/// The scale of the return on time invested.
inline constexpr int kLeastReturn = 1;
inline constexpr int kMostReturn = 5;

/// @rejects unknown_participant (the server acts for nobody), already_exists, too_many, those of check_text
[[nodiscard]] Decided<RetrospectiveEvent> decide(const Retrospective& retrospective, const Caller& caller,
                                                 const AddNote& command);

/// @rejects unknown_note, those of check_text
[[nodiscard]] Decided<RetrospectiveEvent> decide(const Retrospective& retrospective, const Caller& caller,
                                                 const EditNote& command);

/// @rejects unknown_note
[[nodiscard]] Decided<RetrospectiveEvent> decide(const Retrospective& retrospective, const Caller& caller,
                                                 const RemoveNote& command);

/// @rejects unknown_participant (the server acts for nobody), out_of_range
[[nodiscard]] Decided<RetrospectiveEvent> decide(const Retrospective& retrospective, const Caller& caller,
                                                 const RateReturn& command);

}  // namespace northstar::core
