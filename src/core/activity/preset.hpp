#pragma once

#include <vector>

#include "core/activity/activity.hpp"
#include "core/agenda/template.hpp"

namespace northstar::core {

/// Returns an activity of this kind as it usually is, without id and agenda item (AC9).
[[nodiscard]] Activity preset(ActivityKind kind, Stage stage);

/// Returns the activities of a template's day, in its order, each tied to its agenda item.
///
/// Ids are readable and the same in every workshop: "act-", the stage's and the activity's name ("act-current-write").
[[nodiscard]] std::vector<Activity> activities_of(Template which);

}  // namespace northstar::core
