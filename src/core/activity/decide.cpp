#include "core/activity/decide.hpp"

#include "core/limits.hpp"
#include "core/text.hpp"

namespace northstar::core {
namespace {

std::optional<Reject> check_plan(const std::vector<Activity>& plan) {
  if (plan.size() > kMaxActivities) return Reject::too_many;
  std::set<ActivityId> ids;
  for (const auto& activity : plan) {
    if (activity.activity.empty() || !ids.insert(activity.activity).second) return Reject::already_exists;
    if (const auto reject = check_text(activity.instruction, kParagraph)) return reject;
    if (activity.duration_minutes < 0 || activity.duration_minutes > kMinutesPerDay) return Reject::out_of_range;
  }
  return std::nullopt;
}

}  // namespace

Decided<ActivityEvent> decide(const Activities& activities, const Caller&, const PlanActivities& command) {
  if (const auto reject = check_plan(command.activities)) return std::unexpected(*reject);
  if (activities.plan == command.activities) return {};
  return {{ActivitiesPlanned{command.activities}}};
}

Decided<ActivityEvent> decide(const Activities& activities, const Caller&, const StartActivity& command) {
  if (!find_activity(activities, command.activity)) return std::unexpected(Reject::unknown_activity);
  if (activities.current == command.activity) return {};
  return {{ActivityStarted{command.activity}}};
}

Decided<ActivityEvent> decide(const Activities& activities, const Caller& caller, const MarkDone&) {
  if (!current_activity(activities)) return std::unexpected(Reject::not_ready);
  if (caller.participant.empty()) return std::unexpected(Reject::unknown_participant);
  if (activities.done.contains(caller.participant)) return {};
  return {{DoneMarked{caller.participant}}};
}

Decided<ActivityEvent> decide(const Activities& activities, const Caller& caller, const UnmarkDone&) {
  if (!activities.done.contains(caller.participant)) return {};
  return {{DoneUnmarked{caller.participant}}};
}

}  // namespace northstar::core
