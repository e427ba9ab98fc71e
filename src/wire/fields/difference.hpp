#pragma once

#include <string>
#include <string_view>

#include "wire/fields/type.hpp"

/// The difference of two values of one struct, as a patch that turns the first into the second:
///
///     patch of a struct = { name: new value | patch, … }     only members that differ; null takes an optional or an id away
///     patch of a map    = { "set": { key: new value, … }, "gone": [ key, … ] }     either may be missing
///
/// A member has a patch of its own if it is a map or a struct with a map somewhere in its members; any other comes
/// whole.
namespace northstar::wire {

/// Tells whether values of `type` come as patches.
[[nodiscard]] bool is_patched(const Type& type);

/// Appends the patch of two structs of `type`; `{}` if they are equal.
void write_difference(std::string& out, const Type& type, const void* before, const void* after);

/// Collects what changed in one map; for the walk over both maps, which knows their static type.
class MapDifference {
 public:
  MapDifference(std::string& out, const Type& element) : out_(out), element_(element) { out_ += '{'; }

  void add_set(std::string_view key, const void* value);
  void add_gone(std::string_view key);
  void finish();

 private:
  std::string& out_;
  const Type& element_;
  std::string gone_;
  bool has_set_ = false;
};

}  // namespace northstar::wire
