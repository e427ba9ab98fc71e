#include "wire/generate/typescript.hpp"

#include "core/card/zone.hpp"
#include "wire/fields/difference.hpp"
#include "wire/fields/insight_fields.hpp"
#include "wire/fields/whole_types.hpp"

namespace northstar::wire {
namespace {

constexpr std::string_view kHead =
    R"(// Generated from the field tables in src/wire/fields (build target northstar_protocol). Do not edit.
//
// Types that stand in a workshop's view (`Workshop`, `Insight` and all that they hold) are as the WebAssembly core hands
// them out: every member is there, and only an absent optional and an id that names nothing are missing. In frames as
// they come from the server, empty members are left out besides; hand those to the core as text and do not read them.

/** Milliseconds since 1970-01-01 UTC, by the server's clock. */
export type Instant = number;

/** What changed in a map: new values by key, and the keys that are gone. */
export interface MapPatch<T> {
  readonly set?: Readonly<Record<string, T>>;
  readonly gone?: readonly string[];
}

)";

class TypeScript {
 public:
  explicit TypeScript(const Catalogue& catalogue) : catalogue_(catalogue) {}

  std::string text() {
    out_ = kHead;
    for (const auto* type : catalogue_.ids()) out_ += "export type " + name(*type) + " = string;\n";
    for (const auto* type : catalogue_.enums()) add_enum(*type);
    for (const auto* type : catalogue_.structures()) add_structure(*type, "");
    for (const auto* type : catalogue_.variants()) add_variant(*type);
    for (const auto* type : catalogue_.structures()) {
      if (is_patched(*type) && catalogue_.is_in_view(*type)) add_patch(*type);
    }
    add_patch_shape_of(type_of<core::Workshop>(), "workshop");
    add_patch_shape_of(type_of<core::Insight>(), "insight");
    add_zones();
    return std::move(out_);
  }

 private:
  std::string name(const Type& type) { return typescript_name_of(catalogue_, type); }

  void add_enum(const Type& type) {
    const auto own = catalogue_.name_of(type);
    out_ += "\nexport const " + constant_name(own) + " = [";
    std::string separator;
    for (const auto each : type.names) {
      out_ += separator + '"' + std::string(each) + '"';
      separator = ", ";
    }
    out_ += "] as const;\nexport type " + own + " = (typeof " + constant_name(own) + ")[number];\n";
  }

  /// "CardStatus" as "cardStatusNames".
  static std::string constant_name(std::string name) {
    name[0] = static_cast<char>(name[0] - 'A' + 'a');
    return name + "Names";
  }

  void add_structure(const Type& type, std::string_view tag) {
    out_ += "\nexport interface " + catalogue_.name_of(type) + " {\n";
    if (!tag.empty()) out_ += "  readonly type: \"" + std::string(tag) + "\";\n";
    for (const auto& member : type.members) {
      out_ += "  readonly " + std::string(member.name) + (may_be_missing(type, member) ? "?: " : ": ") +
              name(member.type()) + ";\n";
    }
    out_ += "}\n";
  }

  bool may_be_missing(const Type& type, const Member& member) {
    if (member.type().shape == Shape::optional) return true;
    if (member.demand == Demand::required) return false;
    return member.type().shape == Shape::id || !catalogue_.is_in_view(type);
  }

  void add_variant(const Type& type) {
    for (const auto source : type.alternatives) add_structure(source(), source().name);
    out_ += "\nexport type " + catalogue_.name_of(type) + " =";
    for (const auto source : type.alternatives) out_ += "\n  | " + catalogue_.name_of(source());
    out_ += ";\n";
  }

  void add_patch(const Type& type) {
    out_ += "\nexport interface " + catalogue_.name_of(type) + "Patch {\n";
    for (const auto& member : type.members) {
      out_ += "  readonly " + std::string(member.name) + "?: " + patch_name(member) + ";\n";
    }
    out_ += "}\n";
  }

  std::string patch_name(const Member& member) {
    const auto& type = member.type();
    if (type.shape == Shape::map) return "MapPatch<" + name(type.element()) + ">";
    const bool may_be_taken_away =
        type.shape == Shape::optional || (type.shape == Shape::id && member.demand == Demand::optional);
    if (may_be_taken_away) return name(type) + " | null";
    return name(type) + (is_patched(type) ? "Patch" : "");
  }

  void add_patch_shape_of(const Type& type, std::string_view own) {
    out_ += "\n/** Which members of a `" + catalogue_.name_of(type) + "Patch` are patches themselves; all others come whole. */\n";
    out_ += "export const " + std::string(own) + "PatchShape = ";
    add_patch_shape(type, "");
    out_ += " as const;\n";
  }

  void add_patch_shape(const Type& type, const std::string& indent) {
    out_ += "{\n";
    for (const auto& member : type.members) {
      if (!is_patched(member.type())) continue;
      out_ += indent + "  " + std::string(member.name) + ": ";
      if (member.type().shape == Shape::map) {
        out_ += "\"map\"";
      } else {
        add_patch_shape(member.type(), indent + "  ");
      }
      out_ += ",\n";
    }
    out_ += indent + "}";
  }

  void add_zones() {
    out_ += "\n/** The named areas of each stage's board, in their order; none where the board is one piece (rule CA26). */\n";
    out_ += "export const stageZones = {\n";
    for (std::size_t i = 0; i < Names<core::Stage>::names.size(); ++i) {
      out_ += "  " + std::string(Names<core::Stage>::names[i]) + ": [";
      std::string separator;
      for (const auto zone : core::zones_of(static_cast<core::Stage>(i))) {
        out_ += separator + '"' + std::string(zone) + '"';
        separator = ", ";
      }
      out_ += "],\n";
    }
    out_ += "} as const;\n";
  }

  const Catalogue& catalogue_;
  std::string out_;
};

std::string list_of(const std::string& element) {
  const bool is_union = element.find_first_of(" |") != std::string::npos;
  return is_union ? "readonly (" + element + ")[]" : "readonly " + element + "[]";
}

}  // namespace

std::string typescript_name_of(const Catalogue& catalogue, const Type& type) {
  const auto element = [&] { return typescript_name_of(catalogue, type.element()); };
  switch (type.shape) {
    case Shape::boolean:
      return "boolean";
    case Shape::integer:
      return "number";
    case Shape::instant:
      return "Instant";
    case Shape::text:
      return "string";
    case Shape::optional:
      return element();
    case Shape::list:
    case Shape::set:
      return list_of(element());
    case Shape::map: {
      const auto record = "Record<" + typescript_name_of(catalogue, type.key()) + ", " + element() + ">";
      return type.key().shape == Shape::enumeration ? "Readonly<Partial<" + record + ">>" : "Readonly<" + record + ">";
    }
    case Shape::id:
    case Shape::enumeration:
    case Shape::structure:
    case Shape::variant:
      return catalogue.name_of(type);
  }
  return {};
}

std::string typescript_of(const Catalogue& catalogue) { return TypeScript(catalogue).text(); }

}  // namespace northstar::wire
