#pragma once

#include "core/report/page.hpp"
#include "core/report/report.hpp"

namespace northstar::core {

/// Write what the group measured of itself: votes, ratings, importance of qualities, return on time.
void write_votes(Page& page, const Report& report);
void write_ratings(Page& page, const Report& report);
void write_qualities(Page& page, const Report& report);
void write_returns(Page& page, const Report& report);

}  // namespace northstar::core
