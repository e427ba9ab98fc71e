#include "app/document/case_parts.hpp"
#include "wire/fields/action_fields.hpp"
#include "wire/fields/rating_fields.hpp"
#include "wire/fields/retrospective_fields.hpp"

namespace northstar::app::document {
namespace {

void write_note(wire::json::Writer& writer, core::NoteId id, const core::Note& note) {
  writer.begin_object().key("participant").string(note.author.text());
  if (note.kind == core::NoteKind::trial) {
    writer.key("kind").string("try");
  } else {
    put(writer, "kind", note.kind);
  }
  writer.key("text").string(note.text).key("id").string(id.text()).end_object();
}

}  // namespace

void write_wrap_up(wire::json::Writer& writer, const core::Workshop& view) {
  put(writer, "decisions", view.ratings.decisions);
  put(writer, "actions", view.actions.list);
  writer.key("retrospective").begin_array();
  for (const auto& [id, note] : view.retrospective.notes) write_note(writer, id, note);
  writer.end_array().key("roti_1to5").begin_object();
  for (const auto& [person, value] : view.retrospective.returns) writer.key(person.text()).integer(value);
  writer.end_object();
}

}  // namespace northstar::app::document
