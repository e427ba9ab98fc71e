#include "app/api/schema.hpp"

#include <algorithm>

#include "base/id.hpp"
#include "wire/fields/reader.hpp"

namespace northstar::app {
namespace {

using wire::Shape;
using wire::json::Writer;

Writer& typed(Writer& writer, std::string_view type) { return writer.begin_object().key("type").string(type); }

void write_names(Writer& writer, const wire::Type& type) {
  typed(writer, "string").key("enum").begin_array();
  for (const auto name : type.names) writer.string(name);
  writer.end_array().end_object();
}

void write_id(Writer& writer, const wire::Type& type) {
  typed(writer, "string").key("pattern").string("^[A-Za-z0-9_-]{1,24}$").key("title").string(type.name).end_object();
}

void write_instant(Writer& writer) {
  typed(writer, "integer").key("description").string("milliseconds since 1970, UTC").end_object();
}

}  // namespace

void Schemas::write(Writer& writer, const wire::Type& type) {
  switch (type.shape) {
    case Shape::boolean:
      return void(typed(writer, "boolean").end_object());
    case Shape::integer:
      return void(typed(writer, "integer").end_object());
    case Shape::instant:
      return write_instant(writer);
    case Shape::text:
      return void(typed(writer, "string").end_object());
    case Shape::id:
      return write_id(writer, type);
    case Shape::enumeration:
      return write_names(writer, type);
    case Shape::optional:
      return write(writer, type.element());
    case Shape::list:
    case Shape::set:
      return write_container(writer, "array", "items", type);
    case Shape::map:
      return write_container(writer, "object", "additionalProperties", type);
    case Shape::structure:
      return refer(writer, type, {});
    case Shape::variant:
      return write_alternatives(writer, type);
  }
}

void Schemas::write_container(Writer& writer, std::string_view kind, std::string_view key, const wire::Type& type) {
  typed(writer, kind).key(key);
  write(writer, type.element());
  writer.end_object();
}

void Schemas::write_alternatives(Writer& writer, const wire::Type& type) {
  writer.begin_object().key("oneOf").begin_array();
  for (const auto alternative : type.alternatives) refer(writer, alternative(), alternative().name);
  writer.end_array().end_object();
}

void Schemas::refer(Writer& writer, const wire::Type& type, std::string_view tag) {
  named_.try_emplace(type.name, Named{&type, tag});
  writer.begin_object().key("$ref").string("#/components/schemas/" + std::string{type.name}).end_object();
}

void Schemas::write_structure(Writer& writer, const wire::Type& type, std::string_view tag) {
  typed(writer, "object").key("additionalProperties").boolean(false).key("properties").begin_object();
  if (!tag.empty()) writer.key(wire::tag_name).begin_object().key("const").string(tag).end_object();
  for (const auto& member : type.members) {
    writer.key(member.name);
    write(writer, member.type());
  }
  writer.end_object().key("required").begin_array();
  if (!tag.empty()) writer.string(wire::tag_name);
  for (const auto& member : type.members) {
    if (member.demand == wire::Demand::required) writer.string(member.name);
  }
  writer.end_array().end_object();
}

void Schemas::write_named(Writer& writer) {
  writer.begin_object();
  // Writing one may name others, so look again until none is left.
  for (auto next = named_.begin(); next != named_.end();
       next = std::ranges::find_if(named_, [](const auto& entry) { return !entry.second.is_written; })) {
    next->second.is_written = true;
    writer.key(next->first);
    write_structure(writer, *next->second.type, next->second.tag);
  }
  writer.end_object();
}

}  // namespace northstar::app
