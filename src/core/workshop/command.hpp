#pragma once

#include <cstddef>
#include <variant>

#include "core/workshop/workshop.hpp"

namespace northstar::core {

/// All that a person or the server may ask of a workshop. The order is that of the permission table.
using Command = std::variant<
    CreateWorkshop, DescribeWorkshop, FinishWorkshop, ReopenWorkshop,
    AddParticipant, ChangeParticipant, ChangeRole, DescribePerson, RemoveParticipant, ReadmitParticipant, FormGroups,
    SetAgenda, StartAgendaItem, PauseClock, ResumeClock, ExtendAgendaItem,
    SkipAgendaItem, UnskipAgendaItem, AdjustAgenda,
    PlanActivities, StartActivity, MarkDone, UnmarkDone,
    AddCard, EditCard, MoveCard, DeleteCard, RestoreCard, MergeCards, UnmergeCard, SignCard, RevealCards, AddComment, DeleteComment,
    CreateCluster, RenameCluster, AssignCards, DissolveCluster,
    LinkCards, UnlinkCards,
    OpenVote, CastBallot, CloseVote, CancelVote, RestoreVote,
    OpenRating, CastRating, CloseRating, RestoreRating, RecordDecision, RemoveDecision, RateQualities,
    DefineOutcome,
    GiveConsensus,
    AddAction, EditAction, RemoveAction,
    AddNote, EditNote, RemoveNote, RateReturn>;

inline constexpr std::size_t kCommandCount = std::variant_size_v<Command>;

}  // namespace northstar::core
