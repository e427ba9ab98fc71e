#include "app/document/case_parts.hpp"
#include "wire/fields/consensus_fields.hpp"
#include "wire/fields/outcome_fields.hpp"

namespace northstar::app::document {
namespace {

void put_amount(wire::json::Writer& writer, std::string_view key, const core::Amount& amount) {
  writer.key(key);
  amount.milli ? writer.decimal_milli(*amount.milli) : writer.null();
}

/// An enumerator, or no text where it is not set.
template <class Enum>
void put_choice(wire::json::Writer& writer, std::string_view key, Enum value) {
  if (value != Enum::unset) return put(writer, key, value);
  writer.key(key).string("");
}

void write_origins(wire::json::Writer& writer, const core::Workshop& view, core::CardId outcome, std::string_view key,
                   core::LinkKind kind) {
  writer.key(key).begin_array();
  for (const auto& [id, link] : view.links.list) {
    if (link.from == outcome && link.kind == kind) writer.string(link.to.text());
  }
  writer.end_array();
}

void write_outcome(wire::json::Writer& writer, const core::Workshop& view, core::CardId id, const core::Outcome& o) {
  const auto card = view.cards.list.find(id);
  writer.begin_object().key("id").string(id.text());
  if (card != view.cards.list.end()) writer.key("statement").string(card->second.text);
  put_choice(writer, "actor_kind", o.actor_kind);
  writer.key("actor").string(o.actor).key("behaviour").string(o.behaviour);
  writer.key("metric").string(o.metric).key("unit").string(o.unit);
  put_amount(writer, "baseline", o.baseline);
  put_amount(writer, "target", o.target);
  put_choice(writer, "direction", o.direction);
  writer.key("by").string(o.due).key("source").string(o.source);
  put_or_null(writer, "owner", o.owner.text());
  put(writer, "quality", o.qualities);
  if (!o.note.empty()) writer.key("note").string(o.note);
  write_origins(writer, view, id, "from_solutions", core::LinkKind::results_from);
  write_origins(writer, view, id, "from_futures", core::LinkKind::realises);
  put_choice(writer, "signal", o.signal);
  put_choice(writer, "shape", o.shape);
  writer.end_object();
}

void write_qualities(wire::json::Writer& writer, const std::vector<core::QualityImportance>& qualities) {
  writer.key("quality_importance_1to5").begin_object();
  for (const auto side : {core::Side::business, core::Side::it, core::Side::host}) {
    bool is_open = false;
    for (const auto& quality : qualities) {
      if (quality.side != side) continue;
      if (!is_open) writer.key(side_name(side)).begin_object();
      is_open = true;
      writer.key(quality.quality).integer(quality.importance);
    }
    if (is_open) writer.end_object();
  }
  writer.end_object();
}

}  // namespace

void write_outcomes(wire::json::Writer& writer, const core::Workshop& view) {
  writer.key("outcomes").begin_array();
  for (const auto& [id, outcome] : view.outcomes.list) {
    // One that says nothing any more is as one that was never defined.
    if (outcome != core::Outcome{}) write_outcome(writer, view, id, outcome);
  }
  writer.end_array();
  write_qualities(writer, view.ratings.qualities);
  put(writer, "consensus", view.consensus.list);
}

}  // namespace northstar::app::document
