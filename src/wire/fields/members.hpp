#pragma once

#include <span>
#include <string>

#include "wire/fields/type.hpp"

/// What is done with a struct member by member.
namespace northstar::wire {

/// Appends the members of an object that is open in `out`, and the comma before them if one is due.
void write_members(std::string& out, std::span<const Member> members, const void* structure, Empties empties);

[[nodiscard]] bool equal_members(std::span<const Member> members, const void* left, const void* right);

/// Appends `"name":`, and the comma before it unless it is the object's first member.
void append_name(std::string& out, std::string_view name);

}  // namespace northstar::wire
