#include "core/activity/activity.hpp"

#include <algorithm>

namespace northstar::core {

const Activity* current_activity(const Activities& activities) { return find_activity(activities, activities.current); }

const Activity* find_activity(const Activities& activities, ActivityId id) {
  if (id.empty()) return nullptr;
  const auto found = std::ranges::find(activities.plan, id, &Activity::activity);
  return found == activities.plan.end() ? nullptr : &*found;
}

}  // namespace northstar::core
