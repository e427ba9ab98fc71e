#pragma once

#include <array>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "wire/fields/reader.hpp"
#include "wire/json/writer.hpp"

/// Makes JSON that is in the form of a type's table, as the encoder itself would write it: for tests, golden files and
/// corpora.
namespace northstar::wire {

/// Which of the members that may be missing are there.
enum class Filling { none, some, all };

class ExampleJson {
 public:
  /// The same seed gives the same text on every machine.
  ExampleJson(std::uint64_t seed, Filling filling) : state_(seed), filling_(filling) {}

  std::string value(const Type& type) {
    switch (type.shape) {
      case Shape::boolean:
        return "true";
      case Shape::integer:
      case Shape::instant:
        return std::to_string(1 + below(100));
      case Shape::text:
        return text();
      case Shape::id:
        return '"' + id() + '"';
      case Shape::enumeration:
        return '"' + std::string(type.names[below(type.names.size())]) + '"';
      case Shape::optional:
        return value(type.element());
      case Shape::list:
        return list(type.element());
      case Shape::set:
        return set(type.element());
      case Shape::map:
        return map(type);
      case Shape::structure:
        return '{' + members(type) + '}';
      case Shape::variant:
        return alternative(type, below(type.alternatives.size()));
    }
    return {};
  }

  std::string alternative(const Type& variant, std::size_t index) {
    const auto& type = variant.alternatives[index]();
    const auto inner = members(type);
    return "{\"type\":\"" + std::string(type.name) + '"' + (inner.empty() ? "" : ",") + inner + '}';
  }

 private:
  /// SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014).
  std::size_t below(std::size_t end) {
    state_ += 0x9E3779B97F4A7C15;
    auto mixed = state_;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
    return static_cast<std::size_t>((mixed ^ (mixed >> 31)) % end);
  }

  bool is_filled() { return filling_ == Filling::all || (filling_ == Filling::some && below(2) == 0); }

  std::string text() {
    static constexpr std::array<std::string_view, 5> texts{"재고", "a \"quoted\" line\n", "\U0001F600", "x",
                                                           "back\\slash"};
    std::string out;
    json::append_string(out, texts[below(texts.size())]);
    return out;
  }

  std::string id() { return std::string(1, static_cast<char>('a' + below(26))) + std::to_string(below(1000)); }

  std::string members(const Type& type) {
    std::string out;
    for (const auto& member : type.members) {
      if (member.demand == Demand::optional && !is_filled()) continue;
      if (!out.empty()) out += ',';
      out += '"' + std::string(member.name) + "\":" + value(member.type());
    }
    return out;
  }

  std::string list(const Type& element) {
    std::string out = "[" + value(element);
    for (auto left = below(3); left > 0; --left) out += ',' + value(element);
    return out + ']';
  }

  /// Items in the order in which a set holds them: ids by text, enumerators by their place.
  std::string set(const Type& element) {
    std::string out = "[";
    for (const auto& key : keys(element)) out += (out.size() > 1 ? ",\"" : "\"") + key + '"';
    return out + ']';
  }

  std::string map(const Type& type) {
    std::string out = "{";
    for (const auto& key : keys(type.key()))
      out += (out.size() > 1 ? ",\"" : "\"") + key + "\":" + value(type.element());
    return out + '}';
  }

  std::vector<std::string> keys(const Type& key) {
    if (key.shape == Shape::enumeration) return {std::string(key.names.front()), std::string(key.names.back())};
    const std::set<std::string> ids{id(), id(), id()};
    return {ids.begin(), ids.end()};
  }

  std::uint64_t state_;
  Filling filling_;
};

}  // namespace northstar::wire
