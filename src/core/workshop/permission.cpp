#include "core/workshop/permission.hpp"

#include <array>

#include "base/overloaded.hpp"

namespace northstar::core {
namespace {

using enum Access;
using enum Ability;

/// The commands that share one row of the table.
template <class... Commands>
struct Row {
  Permission permission;
};

/// Fills the cells of `table` for the commands of one row.
template <class... Commands>
constexpr void fill(std::array<std::optional<Permission>, kCommandCount>& table, Row<Commands...> row) {
  constexpr auto index_of = []<class C>(std::type_identity<C>) {
    return []<std::size_t... I>(std::index_sequence<I...>) {
      std::size_t found = kCommandCount;
      ((std::is_same_v<C, std::variant_alternative_t<I, Command>> ? found = I : found), ...);
      return found;
    }(std::make_index_sequence<kCommandCount>());
  };
  ((table[index_of(std::type_identity<Commands>{})] = row.permission), ...);
}

//                             facilitator co-facil. participant observer display
constexpr Permission kServerOnly{never, never, never, never, never, {}, {}};
constexpr Permission kOwner{always, never, never, never, never, {}, {}};
constexpr Permission kStaff{always, always, never, never, never, {}, {}};
constexpr Permission kStaffOrOwn{always, always, own, never, never, {}, {}};
constexpr Permission kAnyoneOwn{own, own, own, never, never, {}, {}};
constexpr Permission kPersonOwn{always, always, own, own, never, {}, {}};
constexpr Permission kEveryoneInTheRoom{always, always, always, never, never, {}, {}};

constexpr Permission while_able(Ability any_ability) {
  return {always, always, able, never, never, std::nullopt, any_ability};
}
constexpr Permission while_able_on(Ability own_ability, std::optional<Ability> any_ability) {
  return {always, always, able, never, never, own_ability, any_ability};
}

constexpr auto make_table() {
  std::array<std::optional<Permission>, kCommandCount> table{};
  fill(table, Row<CreateWorkshop, RestoreVote, RestoreRating>{kServerOnly});
  fill(table, Row<ChangeRole, ReopenWorkshop>{kOwner});
  fill(table, Row<DescribeWorkshop, FinishWorkshop, AddParticipant, ReadmitParticipant, FormGroups>{kStaff});
  fill(table, Row<ChangeParticipant, RemoveParticipant>{kStaffOrOwn});
  fill(table, Row<DescribePerson>{kPersonOwn});
  fill(table, Row<SetAgenda, StartAgendaItem, PauseClock, ResumeClock, ExtendAgendaItem>{kStaff});
  fill(table, Row<SkipAgendaItem, UnskipAgendaItem, AdjustAgenda>{kStaff});
  fill(table, Row<PlanActivities, StartActivity, RevealCards>{kStaff});
  fill(table, Row<MarkDone, UnmarkDone>{kEveryoneInTheRoom});
  fill(table, Row<AddCard>{while_able(add_card)});
  fill(table, Row<EditCard, DeleteCard, RestoreCard>{while_able_on(edit_own_card, edit_any_card)});
  fill(table, Row<MoveCard>{while_able_on(edit_own_card, move_card)});
  fill(table, Row<SignCard>{kAnyoneOwn});
  fill(table, Row<AddComment>{while_able(comment)});
  fill(table, Row<DeleteComment>{kStaffOrOwn});
  fill(table, Row<MergeCards, UnmergeCard, CreateCluster, RenameCluster, AssignCards, DissolveCluster>{
                  while_able(group_cards)});
  fill(table, Row<LinkCards, UnlinkCards>{while_able(link_cards)});
  fill(table, Row<OpenVote, CloseVote, CancelVote, OpenRating, CloseRating>{kStaff});
  fill(table, Row<CastBallot, CastRating>{kEveryoneInTheRoom});
  fill(table, Row<RecordDecision, RemoveDecision, RateQualities>{kStaff});
  fill(table, Row<DefineOutcome>{while_able(define_outcome)});
  fill(table, Row<GiveConsensus>{while_able(give_consensus)});
  fill(table, Row<AddAction, EditAction, RemoveAction>{while_able(add_action)});
  fill(table, Row<AddNote>{while_able(add_note)});
  fill(table, Row<EditNote, RemoveNote>{while_able_on(add_note, std::nullopt)});
  fill(table, Row<RateReturn>{kEveryoneInTheRoom});
  return table;
}

constexpr auto kTable = make_table();
static_assert(std::ranges::all_of(kTable, [](const auto& row) { return row.has_value(); }),
              "Every command needs a row in the permission table.");

Access access_of(const Permission& row, Role role) {
  switch (role) {
    case Role::facilitator: return row.facilitator;
    case Role::co_facilitator: return row.co_facilitator;
    case Role::participant: return row.participant;
    case Role::observer: return row.observer;
    case Role::display: return row.display;
  }
  return never;
}

bool gives(const Activity& activity, std::optional<Ability> ability) {
  return ability && activity.abilities.contains(*ability);
}

template <class Map, class Key>
Ownership authored(const Map& things, const Key& id, ParticipantId participant) {
  const auto found = things.find(id);
  return found != things.end() && found->second.author == participant ? Ownership::own : Ownership::others;
}

Ownership same(ParticipantId one, ParticipantId other) { return one == other ? Ownership::own : Ownership::others; }

}  // namespace

const Permission& permission_of(std::size_t command_index) { return *kTable[command_index]; }

Ownership ownership_of(const Workshop& workshop, ParticipantId participant, const Command& command) {
  const auto& cards = workshop.cards.list;
  const auto& notes = workshop.retrospective.notes;
  return std::visit(
      base::Overloaded{
          [&](const EditCard& c) { return authored(cards, c.card, participant); },
          [&](const MoveCard& c) { return authored(cards, c.card, participant); },
          [&](const DeleteCard& c) { return authored(cards, c.card, participant); },
          [&](const RestoreCard& c) { return authored(cards, c.card, participant); },
          [&](const SignCard& c) { return authored(cards, c.card, participant); },
          [&](const DeleteComment& c) { return authored(workshop.cards.comments, c.comment, participant); },
          [&](const EditNote& c) { return authored(notes, c.note, participant); },
          [&](const RemoveNote& c) { return authored(notes, c.note, participant); },
          [&](const ChangeParticipant& c) { return same(c.participant, participant); },
          [&](const DescribePerson& c) { return same(c.participant, participant); },
          [&](const RemoveParticipant& c) { return same(c.participant, participant); },
          [](const auto&) { return Ownership::others; },
      },
      command);
}

bool is_permitted(std::size_t command_index, Role role, const Activity* activity, Ownership ownership) {
  const auto& row = permission_of(command_index);
  switch (access_of(row, role)) {
    case never: return false;
    case always: return true;
    case Access::own: return ownership == Ownership::own;
    case able:
      return activity != nullptr &&
             (gives(*activity, row.any_ability) || (ownership == Ownership::own && gives(*activity, row.own_ability)));
  }
  return false;
}

std::optional<Reject> refuse(const Workshop& workshop, const Envelope& envelope) {
  if (envelope.authority == Authority::server) return std::nullopt;
  const auto found = workshop.participants.list.find(envelope.actor);
  if (found == workshop.participants.list.end()) return Reject::unknown_participant;
  if (found->second.attendance == Attendance::removed) return Reject::not_allowed;
  const auto role = found->second.role;
  const auto index = envelope.command.index();
  const auto* activity = current_activity(workshop.activities);
  const auto ownership = ownership_of(workshop, envelope.actor, envelope.command);
  if (!is_permitted(index, role, activity, ownership)) {
    return is_permitted(index, role, activity, Ownership::own) ? Reject::not_yours : Reject::not_allowed;
  }
  const bool reopens = std::holds_alternative<ReopenWorkshop>(envelope.command);
  if (workshop.status == WorkshopStatus::finished && !reopens) return Reject::finished;
  return std::nullopt;
}

}  // namespace northstar::core
