#pragma once

#include "base/id.hpp"

/// The names of things. Each kind of thing has its own type of id, so that one cannot stand where another is meant.
namespace northstar::core {

using WorkshopId = base::Id<struct WorkshopTag>;
using ParticipantId = base::Id<struct ParticipantTag>;
using GroupId = base::Id<struct GroupTag>;
using AgendaItemId = base::Id<struct AgendaItemTag>;
using ActivityId = base::Id<struct ActivityTag>;
using CardId = base::Id<struct CardTag>;
using CommentId = base::Id<struct CommentTag>;
using ClusterId = base::Id<struct ClusterTag>;
using LinkId = base::Id<struct LinkTag>;
/// Names a round whose answers are secret until it closes: a vote or a rating.
using RoundId = base::Id<struct RoundTag>;
/// Names what a round asks about: a card or a cluster.
using OptionId = base::Id<struct OptionTag>;
using DecisionId = base::Id<struct DecisionTag>;
using ActionId = base::Id<struct ActionTag>;
using NoteId = base::Id<struct NoteTag>;
/// Names one command; drawn by the client, so that a repeat is known as a repeat.
using CommandId = base::Id<struct CommandTag>;

}  // namespace northstar::core
