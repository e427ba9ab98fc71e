#pragma once

#include "core/activity/activity.hpp"

namespace northstar::core {

void evolve(Activities& activities, const ActivitiesPlanned& event);
void evolve(Activities& activities, const ActivityStarted& event);
void evolve(Activities& activities, const DoneMarked& event);
void evolve(Activities& activities, const DoneUnmarked& event);

}  // namespace northstar::core
