#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "wire/fields/type.hpp"

namespace northstar::wire {

/// What a catalogue lists: what is in frames, or besides what the core hands to the screens.
enum class Reach { protocol, screens };

/// All named types within reach, in the order in which a reader meets them.
class Catalogue {
 public:
  explicit Catalogue(Reach reach);

  [[nodiscard]] const std::vector<const Type*>& enums() const { return enums_; }
  [[nodiscard]] const std::vector<const Type*>& ids() const { return ids_; }
  /// Structs that are not an alternative of a variant.
  [[nodiscard]] const std::vector<const Type*>& structures() const { return structures_; }
  [[nodiscard]] const std::vector<const Type*>& variants() const { return variants_; }

  /// The TypeScript name of a named type; unique, because frames end in "Frame".
  [[nodiscard]] std::string name_of(const Type& type) const;

  /// Tells whether `type` stands in what the core hands to the screens, where of the empty members only ids and
  /// optionals are left out.
  [[nodiscard]] bool is_in_view(const Type& type) const { return in_view_.contains(&type); }

  /// Names that two different types claim; must be empty.
  [[nodiscard]] std::vector<std::string> clashes() const;

 private:
  void add(const Type& type);
  void add_parts(const Type& type);
  void mark_view(const Type& type);

  std::vector<const Type*> enums_;
  std::vector<const Type*> ids_;
  std::vector<const Type*> structures_;
  std::vector<const Type*> variants_;
  std::map<const Type*, std::string> names_;
  std::set<const Type*> in_view_;
};

/// "add_card" as "AddCard".
[[nodiscard]] std::string camel_case(std::string_view snake_case);

}  // namespace northstar::wire
