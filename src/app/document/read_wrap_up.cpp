#include "app/document/draft.hpp"
#include "wire/fields/action_fields.hpp"
#include "wire/fields/rating_fields.hpp"
#include "wire/fields/retrospective_fields.hpp"

namespace northstar::app::document {
namespace {

core::NoteKind kind_at(const Place& place) {
  return place.text() == "try" ? core::NoteKind::trial : place.named<core::NoteKind>();
}

void add_decisions(Draft& draft) {
  for (auto& [id, decision] : draft.root.as_of<std::map<core::DecisionId, core::GroupDecision>>("decisions")) {
    draft.script.by_server(draft.root.path() + ".decisions." + std::string{id.text()},
                           core::RecordDecision{id, decision.text, decision.reason, decision.chosen, decision.dropped});
  }
}

void add_actions(Draft& draft) {
  for (auto& [id, action] : draft.root.as_of<std::map<core::ActionId, core::Action>>("actions")) {
    draft.script.by_server(draft.root.path() + ".actions." + std::string{id.text()}, core::AddAction{id, action});
  }
}

void add_notes(Draft& draft) {
  std::size_t count = 0;
  for (const auto& note : draft.root.list("retrospective")) {
    auto id = note.id_of<core::NoteId>("id");
    if (id.empty()) id = *core::NoteId::parse("N-" + std::to_string(++count));
    draft.script.by(note.path(), note.at("participant").id<core::ParticipantId>(),
                    core::AddNote{id, kind_at(note.at("kind")), note.at("text").text()});
  }
}

}  // namespace

void read_wrap_up(Draft& draft) {
  add_decisions(draft);
  add_actions(draft);
  draft.script.start(core::ActivityKind::retrospect, core::Stage::wrap_up);
  add_notes(draft);
  for (const auto& [person, value] : draft.root.table("roti_1to5")) {
    draft.script.by(value.path(), value.parse_id<core::ParticipantId>(person), core::RateReturn{value.whole()});
  }
}

}  // namespace northstar::app::document
