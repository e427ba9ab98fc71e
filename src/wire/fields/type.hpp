#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "wire/json/value.hpp"

namespace northstar::wire {

class Reader;
struct Type;

/// Gives the table of a type; a function, so that a unit can name a table that another unit makes.
using TypeSource = const Type& (*)();

enum class Shape : std::uint8_t {
  boolean,
  integer,
  instant,
  text,
  id,
  enumeration,
  optional,
  list,
  set,
  map,
  structure,
  variant
};

/// Whether a member must stand in the text, or stands there only when it is not empty.
enum class Demand : std::uint8_t { required, optional };

/// What the writer does with an optional member that is empty: nothing, or its empty value (so that screens find
/// every member). An empty `std::optional` is left out either way, and so is an id that names nothing: what the core
/// hands out can be handed back, and no id is the empty text.
enum class Empties : std::uint8_t { omitted, written };

/// One member of a struct.
struct Member {
  std::string_view name;
  Demand demand;
  TypeSource type;
  const void* (*locate)(const void* structure);
};

/// What is done with values of one type whose static type is forgotten. Pointers to void point at such a value.
struct Operations {
  void (*write)(std::string& out, const void* value, Empties empties);
  /// Returns false after it has noted the error in the reader.
  bool (*read)(json::Value json, void* value, Reader& reader);
  bool (*equal)(const void* left, const void* right);
  bool (*is_empty)(const void* value);
  /// Maps only: appends the difference as a patch; see diff.hpp.
  void (*write_map_difference)(std::string& out, const void* before, const void* after);
};

/// One type as the wire knows it: the field tables, made walkable at run time. Reading, writing, comparing and
/// describing are each one small interpreter over these tables, which keeps the browser's module small (docs/adr/0008).
struct Type {
  Shape shape;
  Operations operations;
  /// Of structs, enums, variants: the name on the wire or in the documentation. Of ids: what they name.
  std::string_view name = {};
  std::span<const Member> members = {};
  std::span<const std::string_view> names = {};
  TypeSource element = nullptr;
  TypeSource key = nullptr;
  std::span<const TypeSource> alternatives = {};
};

}  // namespace northstar::wire
