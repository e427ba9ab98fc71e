#pragma once

#include "core/ids.hpp"

namespace northstar::port {

using core::CommandId;
using core::ParticipantId;
using core::RoundId;
using core::WorkshopId;

/// Names the account of a facilitator; it lives across workshops.
using AccountId = base::Id<struct AccountTag>;

}  // namespace northstar::port
