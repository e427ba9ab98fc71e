#pragma once

#include <map>
#include <string>
#include <string_view>

#include "wire/fields/type.hpp"
#include "wire/json/writer.hpp"

namespace northstar::app {

/// Turns field tables into JSON Schema (2020-12). Structs are written once, under their names, and referred to.
class Schemas {
 public:
  /// Writes the schema of `type`, or a reference to it.
  void write(wire::json::Writer& writer, const wire::Type& type);

  /// Writes one object with all structs that were referred to.
  void write_named(wire::json::Writer& writer);

 private:
  void write_container(wire::json::Writer& writer, std::string_view kind, std::string_view key, const wire::Type& type);
  void write_alternatives(wire::json::Writer& writer, const wire::Type& type);
  void write_structure(wire::json::Writer& writer, const wire::Type& type, std::string_view tag);
  void refer(wire::json::Writer& writer, const wire::Type& type, std::string_view tag);

  struct Named {
    const wire::Type* type;
    std::string_view tag;
    bool is_written = false;
  };
  std::map<std::string_view, Named> named_;
};

}  // namespace northstar::app
