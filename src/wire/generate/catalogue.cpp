#include "wire/generate/catalogue.hpp"

#include <cctype>

#include "wire/fields/client_frame_fields.hpp"
#include "wire/fields/forecast_fields.hpp"
#include "wire/fields/insight_fields.hpp"
#include "wire/fields/pile_fields.hpp"
#include "wire/fields/reading_fields.hpp"
#include "wire/fields/record_fields.hpp"
#include "wire/fields/server_frame_fields.hpp"
#include "wire/fields/snapshot_fields.hpp"
#include "wire/fields/whole_types.hpp"

namespace northstar::wire {

std::string camel_case(std::string_view snake_case) {
  std::string out;
  bool is_start = true;
  for (const char c : snake_case) {
    if (c != '_') out += is_start ? static_cast<char>(std::toupper(static_cast<unsigned char>(c))) : c;
    is_start = c == '_';
  }
  return out;
}

Catalogue::Catalogue(Reach reach) {
  mark_view(type_of<core::Workshop>());
  add(type_of<core::Workshop>());
  mark_view(type_of<core::Forecast>());
  add(type_of<core::Forecast>());
  add(type_of<core::Command>());
  add(type_of<core::Event>());
  add(type_of<ClientFrame>());
  add(type_of<ServerFrame>());
  if (reach == Reach::screens) {
    mark_view(type_of<core::Insight>());
    add(type_of<core::Insight>());
  }
  add(type_of<core::Reading>());
  add(type_of<PileQuestion>());
  add(type_of<PileAnswer>());
  names_.emplace(&type_of<Record>(), "StoredRecord");
  names_.emplace(&type_of<Row>(), "StoredRow");
  names_.emplace(&type_of<Snapshot>(), "StoredSnapshot");
}

void Catalogue::add(const Type& type) {
  if (names_.contains(&type)) return;
  if (!type.name.empty()) names_.emplace(&type, camel_case(type.name));
  add_parts(type);
  if (type.shape == Shape::enumeration) enums_.push_back(&type);
  if (type.shape == Shape::id) ids_.push_back(&type);
  if (type.shape == Shape::structure) structures_.push_back(&type);
  if (type.shape == Shape::variant) variants_.push_back(&type);
}

void Catalogue::add_parts(const Type& type) {
  if (type.element != nullptr) add(type.element());
  if (type.key != nullptr) add(type.key());
  for (const auto& member : type.members) add(member.type());
  for (const auto source : type.alternatives) {
    const auto& alternative = source();
    names_.emplace(&alternative, camel_case(alternative.name) + (type.name.ends_with("_frame") ? "Frame" : ""));
    add_parts(alternative);
  }
}

void Catalogue::mark_view(const Type& type) {
  in_view_.insert(&type);
  if (type.element != nullptr) mark_view(type.element());
  for (const auto& member : type.members) mark_view(member.type());
}

std::string Catalogue::name_of(const Type& type) const {
  const auto found = names_.find(&type);
  return found == names_.end() ? std::string(type.name) : found->second;
}

std::vector<std::string> Catalogue::clashes() const {
  std::set<std::string> seen;
  std::vector<std::string> twice;
  for (const auto& [type, name] : names_) {
    if (!seen.insert(name).second) twice.push_back(name);
  }
  return twice;
}

}  // namespace northstar::wire
