#include "core/workshop/inverse.hpp"

#include <map>
#include <set>

#include "base/overloaded.hpp"
#include "core/card/known.hpp"
#include "core/outcome/fields.hpp"

namespace northstar::core {
namespace {

using Commands = std::vector<Command>;

template <class Map, class Key>
const typename Map::mapped_type* find(const Map& things, const Key& id) {
  const auto found = things.find(id);
  return found == things.end() ? nullptr : &found->second;
}

/// Puts each card back into the cluster that held it before, or out of any.
Commands reassign(const Clusters& before, const std::set<CardId>& cards) {
  std::map<ClusterId, std::set<CardId>> by_cluster;
  for (const auto card : cards) by_cluster[cluster_of(before, card)].insert(card);
  Commands commands;
  for (auto& [cluster, members] : by_cluster) commands.emplace_back(AssignCards{cluster, std::move(members)});
  return commands;
}

Commands uncreate(const Clusters& before, const CreateCluster& command) {
  Commands commands = reassign(before, command.cards);
  commands.emplace_back(DissolveCluster{command.cluster});
  return commands;
}

/// The old values of exactly the fields that `change` touches.
OutcomeChange old_values(const Outcome& old, const OutcomeChange& change) {
  OutcomeChange back;
  each_field([&](auto field, auto changed) {
    if (change.*changed) back.*changed = old.*field;
  });
  return back;
}

Commands undo_outcome(const Workshop& before, const DefineOutcome& command) {
  const auto* old = find(before.outcomes.list, command.card);
  return {DefineOutcome{command.card, old_values(old == nullptr ? Outcome{} : *old, command.change)}};
}

/// What takes a step on the day and its clock back.
struct DaySteps {
  const Workshop& before;

  Commands operator()(const SetAgenda&) const { return {SetAgenda{before.agenda.items}}; }
  /// The item before goes on with what it had left.
  Commands operator()(const StartAgendaItem&) const {
    const auto& clock = before.agenda.clock;
    if (!clock) return {};
    return {StartAgendaItem{clock->item, Beginning::as_left, std::nullopt}};
  }
  Commands operator()(const PauseClock&) const { return {ResumeClock{}}; }
  Commands operator()(const ResumeClock&) const { return {PauseClock{}}; }
  Commands operator()(const ExtendAgendaItem& c) const { return {ExtendAgendaItem{-c.by_ms}}; }
  Commands operator()(const SkipAgendaItem& c) const {
    const auto& clock = before.agenda.clock;
    if (clock && clock->item == c.item) return {StartAgendaItem{c.item, Beginning::as_left, std::nullopt}};
    return {UnskipAgendaItem{c.item}};
  }
  Commands operator()(const UnskipAgendaItem& c) const { return {SkipAgendaItem{c.item}}; }
  Commands operator()(const AdjustAgenda& c) const {
    Commands commands{SetAgenda{before.agenda.items}};
    for (const auto item : c.drop) commands.emplace_back(UnskipAgendaItem{item});
    return commands;
  }
  Commands operator()(const PlanActivities&) const { return {PlanActivities{before.activities.plan}}; }
};

Commands undo_start(const Workshop& before) {
  if (before.activities.current.empty()) return {};
  return {StartActivity{before.activities.current}};
}

Commands undo_merge(const MergeCards& command) {
  Commands commands;
  for (const auto card : command.cards) commands.emplace_back(UnmergeCard{card});
  return commands;
}

/// What takes a step on cards back.
struct CardSteps {
  const Workshop& before;

  Commands operator()(const AddCard& c) const { return {DeleteCard{c.card}}; }
  Commands operator()(const EditCard& c) const {
    const auto* old = find(before.cards.list, c.card);
    return old == nullptr ? Commands{} : Commands{EditCard{c.card, old->text}};
  }
  Commands operator()(const MoveCard& c) const {
    const auto* old = find(before.cards.list, c.card);
    return old == nullptr ? Commands{} : Commands{MoveCard{c.card, old->zone, old->position}};
  }
  Commands operator()(const DeleteCard& c) const { return {RestoreCard{c.card}}; }
  Commands operator()(const RestoreCard& c) const { return {DeleteCard{c.card}}; }
  Commands operator()(const MergeCards& c) const { return undo_merge(c); }
  Commands operator()(const UnmergeCard& c) const {
    const auto* old = find(before.cards.list, c.card);
    return old == nullptr ? Commands{} : Commands{MergeCards{old->merged_into, {c.card}}};
  }
  Commands operator()(const AddComment& c) const { return {DeleteComment{c.comment}}; }
};

/// What takes a step on the connections between cards back.
struct StructureSteps {
  const Workshop& before;

  Commands operator()(const CreateCluster& c) const { return uncreate(before.clusters, c); }
  Commands operator()(const RenameCluster& c) const {
    const auto* old = find(before.clusters.list, c.cluster);
    return old == nullptr ? Commands{} : Commands{RenameCluster{c.cluster, old->name}};
  }
  Commands operator()(const AssignCards& c) const { return reassign(before.clusters, c.cards); }
  Commands operator()(const DissolveCluster& c) const {
    const auto* old = find(before.clusters.list, c.cluster);
    if (old == nullptr) return {};
    // Cards that were deleted or merged since can't be put together again.
    auto cards = old->cards;
    std::erase_if(cards, [this](CardId id) {
      const auto* card = find_revealed(before.cards, id);
      return card == nullptr || !is_on_board(*card);
    });
    return {CreateCluster{c.cluster, old->stage, old->name, std::move(cards)}};
  }
  Commands operator()(const LinkCards& c) const { return {UnlinkCards{c.link}}; }
  Commands operator()(const UnlinkCards& c) const {
    const auto* old = find(before.links.list, c.link);
    return old == nullptr ? Commands{} : Commands{LinkCards{c.link, old->from, old->to, old->kind}};
  }
};

/// What takes a step of the wrap-up back.
struct WrapUpSteps {
  const Workshop& before;

  Commands operator()(const AddAction& c) const { return {RemoveAction{c.id}}; }
  Commands operator()(const EditAction& c) const {
    const auto* old = find(before.actions.list, c.id);
    return old == nullptr ? Commands{} : Commands{EditAction{c.id, *old}};
  }
  Commands operator()(const RemoveAction& c) const {
    const auto* old = find(before.actions.list, c.id);
    return old == nullptr ? Commands{} : Commands{AddAction{c.id, *old}};
  }
  Commands operator()(const AddNote& c) const { return {RemoveNote{c.note}}; }
  Commands operator()(const EditNote& c) const {
    const auto* old = find(before.retrospective.notes, c.note);
    return old == nullptr ? Commands{} : Commands{EditNote{c.note, old->text}};
  }
  Commands operator()(const RemoveNote& c) const {
    const auto* old = find(before.retrospective.notes, c.note);
    return old == nullptr ? Commands{} : Commands{AddNote{c.note, old->kind, old->text}};
  }
};

}  // namespace

Commands inverse(const Workshop& before, const Command& command) {
  const CardSteps cards{before};
  const StructureSteps structure{before};
  const WrapUpSteps wrap_up{before};
  const DaySteps day{before};
  return std::visit(base::Overloaded{
                        [&](const StartActivity&) { return undo_start(before); },
                        [&](const DefineOutcome& c) { return undo_outcome(before, c); },
                        [&](const auto& c) requires requires { day(c); } { return day(c); },
                        [&](const auto& c) requires requires { cards(c); } { return cards(c); },
                        [&](const auto& c) requires requires { structure(c); } { return structure(c); },
                        [&](const auto& c) requires requires { wrap_up(c); } { return wrap_up(c); },
                        [](const auto&) { return Commands{}; },
                    },
                    command);
}

}  // namespace northstar::core
