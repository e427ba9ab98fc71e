#include "core/activity/evolve.hpp"

namespace northstar::core {

void evolve(Activities& activities, const ActivitiesPlanned& event) {
  activities.plan = event.activities;
  if (!find_activity(activities, activities.previous)) activities.previous = {};
  if (find_activity(activities, activities.current)) return;
  activities.current = {};
  activities.done.clear();
}

void evolve(Activities& activities, const ActivityStarted& event) {
  if (!find_activity(activities, event.activity)) return;
  activities.previous = activities.current;
  activities.current = event.activity;
  activities.done.clear();
}

void evolve(Activities& activities, const DoneMarked& event) { activities.done.insert(event.participant); }

void evolve(Activities& activities, const DoneUnmarked& event) { activities.done.erase(event.participant); }

}  // namespace northstar::core
