#include "wire/fields/members.hpp"

#include <algorithm>

namespace northstar::wire {
namespace {

bool is_left_out(const Member& member, const void* value, Empties empties) {
  if (member.demand == Demand::required) return false;
  const auto shape = member.type().shape;
  if (empties == Empties::written && shape != Shape::optional && shape != Shape::id) return false;
  return member.type().operations.is_empty(value);
}

}  // namespace

void append_name(std::string& out, std::string_view name) {
  if (out.back() != '{') out += ',';
  out += '"';
  out += name;
  out += "\":";
}

void write_members(std::string& out, std::span<const Member> members, const void* structure, Empties empties) {
  for (const auto& member : members) {
    const auto* const value = member.locate(structure);
    if (is_left_out(member, value, empties)) continue;
    append_name(out, member.name);
    member.type().operations.write(out, value, empties);
  }
}

bool equal_members(std::span<const Member> members, const void* left, const void* right) {
  return std::ranges::all_of(members, [&](const Member& member) {
    return member.type().operations.equal(member.locate(left), member.locate(right));
  });
}

}  // namespace northstar::wire
