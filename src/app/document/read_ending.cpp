#include <algorithm>

#include "app/document/draft.hpp"
#include "core/activity/preset.hpp"
#include "wire/fields/activity_fields.hpp"
#include "wire/fields/participant_fields.hpp"

namespace northstar::app::document {
namespace {

using core::CardStatus;

/// Merges cards from the leaves on, since a card that is merged already takes no other in.
void merge_cards(Draft& draft) {
  std::vector<const CardEntry*> waiting;
  for (const auto& card : draft.cards) {
    if (card.status == CardStatus::merged) waiting.push_back(&card);
  }
  const auto is_leaf = [&](const CardEntry* card) {
    return std::ranges::none_of(waiting, [card](const CardEntry* other) { return other->merged_into == card->id; });
  };
  while (!waiting.empty()) {
    const auto leaf = std::ranges::find_if(waiting, is_leaf);
    if (leaf == waiting.end()) return waiting.front()->place.fail("cards are merged in a circle", "take one out");
    draft.script.by_server((*leaf)->place.path(), core::MergeCards{(*leaf)->merged_into, {(*leaf)->id}});
    waiting.erase(leaf);
  }
}

void delete_cards(Draft& draft) {
  for (const auto& card : draft.cards) {
    if (card.status == CardStatus::deleted) draft.script.by_server(card.place.path(), core::DeleteCard{card.id});
  }
}

/// The plan of the day with where it stands. What ran while the document came in is not part of it.
void plan_activities(Draft& draft) {
  const auto path = draft.root.path() + ".activities";
  const auto given = draft.root.find("activities");
  auto activities = given ? given->as<core::Activities>() : core::Activities{};
  if (!given) {
    activities.plan = core::activities_of(core::Template::standard);
    activities.current = activities.plan.back().activity;
  }
  const bool stands_nowhere = activities.current.empty() && !activities.previous.empty();
  auto plan = activities.plan;
  if (stands_nowhere) plan.emplace_back().activity = *core::ActivityId::parse("document-nothing");
  draft.script.by_server(path, core::PlanActivities{plan});
  if (!activities.previous.empty()) draft.script.by_server(path, core::StartActivity{activities.previous});
  if (stands_nowhere) {
    draft.script.by_server(path, core::StartActivity{plan.back().activity});
    draft.script.by_server(path, core::PlanActivities{activities.plan});
  }
  if (activities.current.empty()) return;
  draft.script.by_server(path, core::StartActivity{activities.current});
  for (const auto person : activities.done) draft.script.by(path, person, core::MarkDone{});
}

void set_access(Draft& draft) {
  for (const auto& person : draft.root.list("participants")) {
    const auto id = person.at("id").id<core::ParticipantId>();
    if (const auto access = person.find("access")) {
      draft.script.by_server(access->path(), core::ChangeRole{id, access->named<core::Role>()});
    }
  }
  for (const auto& person : draft.root.list("participants")) {
    const auto attendance = person.find("attendance");
    if (attendance && attendance->named<core::Attendance>() == core::Attendance::removed) {
      draft.script.by_server(attendance->path(), core::RemoveParticipant{person.at("id").id<core::ParticipantId>()});
    }
  }
}

}  // namespace

void read_ending(Draft& draft) {
  merge_cards(draft);
  delete_cards(draft);
  plan_activities(draft);
  set_access(draft);
  if (draft.status == core::WorkshopStatus::finished) {
    draft.script.by_server(draft.root.path() + ".status", core::FinishWorkshop{});
  }
}

}  // namespace northstar::app::document
