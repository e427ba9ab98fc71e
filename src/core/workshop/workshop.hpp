#pragma once

#include "core/action/action.hpp"
#include "core/activity/activity.hpp"
#include "core/agenda/agenda.hpp"
#include "core/card/card.hpp"
#include "core/cluster/cluster.hpp"
#include "core/consensus/consensus.hpp"
#include "core/link/link.hpp"
#include "core/outcome/outcome.hpp"
#include "core/participant/participant.hpp"
#include "core/rating/rating.hpp"
#include "core/retrospective/retrospective.hpp"
#include "core/vote/vote.hpp"
#include "core/workshop/description.hpp"

namespace northstar::core {

/// The whole state of one workshop, or the part of it that one viewer may see: the type is the same.
struct Workshop {
  Description description;
  WorkshopStatus status = WorkshopStatus::draft;
  Participants participants;
  Agenda agenda;
  Activities activities;
  Cards cards;
  Clusters clusters;
  Links links;
  Votes votes;
  Ratings ratings;
  Outcomes outcomes;
  Consensus consensus;
  Actions actions;
  Retrospective retrospective;

  friend bool operator==(const Workshop&, const Workshop&) = default;
};

}  // namespace northstar::core
