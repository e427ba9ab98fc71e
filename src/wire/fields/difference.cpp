#include "wire/fields/difference.hpp"

#include <algorithm>

#include "wire/fields/members.hpp"
#include "wire/json/writer.hpp"

namespace northstar::wire {
namespace {

void write_member_difference(std::string& out, const Type& type, const void* before, const void* after) {
  if (type.shape == Shape::map) return type.operations.write_map_difference(out, before, after);
  if (is_patched(type)) return write_difference(out, type, before, after);
  if (type.shape == Shape::id && type.operations.is_empty(after)) {
    out += "null";
    return;
  }
  type.operations.write(out, after, Empties::written);
}

}  // namespace

bool is_patched(const Type& type) {
  if (type.shape == Shape::map) return true;
  return type.shape == Shape::structure &&
         std::ranges::any_of(type.members, [](const Member& member) { return is_patched(member.type()); });
}

void write_difference(std::string& out, const Type& type, const void* before, const void* after) {
  out += '{';
  for (const auto& member : type.members) {
    const auto* const old = member.locate(before);
    const auto* const fresh = member.locate(after);
    if (member.type().operations.equal(old, fresh)) continue;
    append_name(out, member.name);
    write_member_difference(out, member.type(), old, fresh);
  }
  out += '}';
}

void MapDifference::add_set(std::string_view key, const void* value) {
  if (!has_set_) out_ += "\"set\":{";
  has_set_ = true;
  append_name(out_, key);
  element_.operations.write(out_, value, Empties::written);
}

void MapDifference::add_gone(std::string_view key) {
  if (!gone_.empty()) gone_ += ',';
  json::append_plain_string(gone_, key);
}

void MapDifference::finish() {
  if (has_set_) out_ += '}';
  if (!gone_.empty()) {
    append_name(out_, "gone");
    out_ += '[';
    out_ += gone_;
    out_ += ']';
  }
  out_ += '}';
}

}  // namespace northstar::wire
