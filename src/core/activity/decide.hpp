#pragma once

#include "core/activity/activity.hpp"
#include "core/caller.hpp"
#include "core/decided.hpp"

/// The rules are docs/spec/activity.md.
namespace northstar::core {

/// @rejects too_many, already_exists, text_too_long, not_text, out_of_range
[[nodiscard]] Decided<ActivityEvent> decide(const Activities& activities, const Caller& caller,
                                            const PlanActivities& command);
/// @rejects unknown_activity
[[nodiscard]] Decided<ActivityEvent> decide(const Activities& activities, const Caller& caller,
                                            const StartActivity& command);
/// @rejects not_ready, unknown_participant
[[nodiscard]] Decided<ActivityEvent> decide(const Activities& activities, const Caller& caller,
                                            const MarkDone& command);
[[nodiscard]] Decided<ActivityEvent> decide(const Activities& activities, const Caller& caller,
                                            const UnmarkDone& command);

}  // namespace northstar::core
