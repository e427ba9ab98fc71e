#pragma once

#include <algorithm>
#include <cstdint>
#include <limits>
#include <utility>

#include "wire/fields/completeness.hpp"
#include "wire/fields/difference.hpp"
#include "wire/fields/field.hpp"
#include "wire/fields/members.hpp"
#include "wire/fields/reader.hpp"
#include "wire/json/number.hpp"
#include "wire/json/writer.hpp"

/// The form on the wire of each kind of C++ type; `TypeOf<T>::type` is what the interpreters walk.
namespace northstar::wire {

template <class T>
const T& as(const void* value) {
  return *static_cast<const T*>(value);
}
template <class T>
T& as(void* value) {
  return *static_cast<T*>(value);
}

template <class T>
bool equal_by_operator(const void* left, const void* right) {
  return as<T>(left) == as<T>(right);
}
template <class T>
bool is_value_empty(const void* value) {
  return as<T>(value) == T{};
}
template <class T>
bool is_container_empty(const void* value) {
  return as<T>(value).empty();
}

/// Compares two containers item by item.
template <class T, class Equal>
bool equal_items(const void* left, const void* right, Equal equal) {
  return std::ranges::equal(as<T>(left), as<T>(right), equal);
}

template <>
struct TypeOf<bool> {
  static void write(std::string& out, const void* value, Empties) { out += as<bool>(value) ? "true" : "false"; }
  static bool read(json::Value json, void* value, Reader& reader) {
    return read_boolean(json, as<bool>(value), reader);
  }
  static constexpr Type type{Shape::boolean, {write, read, equal_by_operator<bool>, is_value_empty<bool>, nullptr}};
};

template <IsInteger T>
struct TypeOf<T> {
  static constexpr std::int64_t low() {
    return std::cmp_less(std::numeric_limits<T>::min(), -json::max_integer)
               ? -json::max_integer
               : static_cast<std::int64_t>(std::numeric_limits<T>::min());
  }
  static constexpr std::int64_t high() {
    return std::cmp_greater(std::numeric_limits<T>::max(), json::max_integer)
               ? json::max_integer
               : static_cast<std::int64_t>(std::numeric_limits<T>::max());
  }
  static void write(std::string& out, const void* value, Empties) {
    json::append_integer(out, static_cast<std::int64_t>(as<T>(value)));
  }
  static bool read(json::Value json, void* value, Reader& reader) {
    std::int64_t wide = 0;
    if (!read_integer(json, low(), high(), wide, reader)) return false;
    as<T>(value) = static_cast<T>(wide);
    return true;
  }
  static constexpr Type type{Shape::integer, {write, read, equal_by_operator<T>, is_value_empty<T>, nullptr}};
};

template <>
struct TypeOf<base::Instant> {
  static void write(std::string& out, const void* value, Empties) {
    json::append_integer(out, as<base::Instant>(value).ms);
  }
  static bool read(json::Value json, void* value, Reader& reader) {
    return read_integer(json, -json::max_integer, json::max_integer, as<base::Instant>(value).ms, reader);
  }
  static constexpr Type type{Shape::instant,
                             {write, read, equal_by_operator<base::Instant>, is_value_empty<base::Instant>, nullptr}};
};

template <>
struct TypeOf<std::string> {
  static void write(std::string& out, const void* value, Empties) { json::append_string(out, as<std::string>(value)); }
  static bool read(json::Value json, void* value, Reader& reader) {
    return read_text(json, as<std::string>(value), reader);
  }
  static constexpr Type type{Shape::text,
                             {write, read, equal_by_operator<std::string>, is_container_empty<std::string>, nullptr}};
};

template <IsId T>
struct TypeOf<T> {
  static void write(std::string& out, const void* value, Empties) {
    json::append_plain_string(out, as<T>(value).text());
  }
  static bool read(json::Value json, void* value, Reader& reader) {
    const auto text = json.string();
    if (!text) return reader.fail(DecodeCode::wrong_type);
    const auto id = T::parse(*text);
    if (!id) return reader.fail(DecodeCode::bad_id);
    as<T>(value) = *id;
    return true;
  }
  static constexpr Type type{.shape = Shape::id,
                             .operations = {write, read, equal_by_operator<T>, is_container_empty<T>, nullptr},
                             .name = IdName<T>::name};
};

template <IsEnum T>
struct TypeOf<T> {
  static void write(std::string& out, const void* value, Empties) {
    json::append_plain_string(out, Names<T>::names[static_cast<std::size_t>(as<T>(value))]);
  }
  static bool read(json::Value json, void* value, Reader& reader) {
    std::size_t index = 0;
    if (!read_name(json, Names<T>::names, index, reader)) return false;
    as<T>(value) = static_cast<T>(index);
    return true;
  }
  static_assert(are_all_names_of<T>(Names<T>::names),
                "The table of this enum lacks an enumerator, or names it differently.");
  static constexpr Type type{.shape = Shape::enumeration,
                             .operations = {write, read, equal_by_operator<T>, is_value_empty<T>, nullptr},
                             .name = Names<T>::name,
                             .names = Names<T>::names};
};

/// Inside a `std::optional` an empty id is written "" and means that the id is taken away.
template <class Element>
bool is_cleared(json::Value json) {
  return IsId<Element> && json.string() == std::string_view{};
}

template <IsOptional T>
struct TypeOf<T> {
  using Element = typename T::value_type;
  static void write(std::string& out, const void* value, Empties empties) {
    if (as<T>(value)) {
      type_of<Element>().operations.write(out, &*as<T>(value), empties);
    } else {
      out += "null";
    }
  }
  static bool read(json::Value json, void* value, Reader& reader) {
    auto& element = as<T>(value).emplace();
    return is_cleared<Element>(json) || type_of<Element>().operations.read(json, &element, reader);
  }
  static bool equal(const void* left, const void* right) {
    const auto& first = as<T>(left);
    const auto& second = as<T>(right);
    if (!first || !second) return first.has_value() == second.has_value();
    return type_of<Element>().operations.equal(&*first, &*second);
  }
  static bool is_absent(const void* value) { return !as<T>(value).has_value(); }
  static constexpr Type type{
      .shape = Shape::optional, .operations = {write, read, equal, is_absent, nullptr}, .element = &type_of<Element>};
};

/// Writes the items of a list or set.
template <class T>
void write_items(std::string& out, const T& items, Empties empties) {
  out += '[';
  bool first = true;
  for (const auto& item : items) {
    if (!std::exchange(first, false)) out += ',';
    type_of<typename T::value_type>().operations.write(out, &item, empties);
  }
  out += ']';
}

/// Reads the items of an array and hands each to `put`, which returns false after noting an error.
template <class Element, class Put>
bool read_items(json::Value json, Reader& reader, Put put) {
  if (json.kind() != json::Kind::array) return reader.fail(DecodeCode::wrong_type);
  if (!reader.accepts_items(json.size())) return reader.fail(DecodeCode::too_many);
  std::size_t index = 0;
  for (const auto item : json.items()) {
    Element element{};
    if (!type_of<Element>().operations.read(item, &element, reader) || !put(std::move(element)))
      return reader.fail_in_item(index);
    ++index;
  }
  return true;
}

template <IsList T>
struct TypeOf<T> {
  using Element = typename T::value_type;
  static void write(std::string& out, const void* value, Empties empties) { write_items(out, as<T>(value), empties); }
  static bool read(json::Value json, void* value, Reader& reader) {
    auto& list = as<T>(value);
    list.clear();
    list.reserve(json.size());
    return read_items<Element>(json, reader, [&](Element element) {
      list.push_back(std::move(element));
      return true;
    });
  }
  static bool equal(const void* left, const void* right) {
    return equal_items<T>(
        left, right, [](const Element& a, const Element& b) { return type_of<Element>().operations.equal(&a, &b); });
  }
  static constexpr Type type{.shape = Shape::list,
                             .operations = {write, read, equal, is_container_empty<T>, nullptr},
                             .element = &type_of<Element>};
};

template <IsSet T>
struct TypeOf<T> {
  using Element = typename T::value_type;
  static void write(std::string& out, const void* value, Empties empties) { write_items(out, as<T>(value), empties); }
  static bool read(json::Value json, void* value, Reader& reader) {
    auto& set = as<T>(value);
    set.clear();
    return read_items<Element>(json, reader, [&](const Element& element) {
      return set.insert(element).second || reader.fail(DecodeCode::duplicate);
    });
  }
  static constexpr Type type{.shape = Shape::set,
                             .operations = {write, read, equal_by_operator<T>, is_container_empty<T>, nullptr},
                             .element = &type_of<Element>};
};

/// The key of a map as the name of a JSON member.
template <IsId Key>
std::string_view key_text(const Key& key) {
  return key.text();
}
template <IsEnum Key>
std::string_view key_text(const Key& key) {
  return Names<Key>::names[static_cast<std::size_t>(key)];
}
template <IsId Key>
bool read_key(std::string_view text, Key& key, Reader& reader) {
  const auto id = Key::parse(text);
  if (!id) return reader.fail(DecodeCode::bad_id);
  key = *id;
  return true;
}
template <IsEnum Key>
bool read_key(std::string_view text, Key& key, Reader& reader) {
  const auto found = std::ranges::find(Names<Key>::names, text);
  if (found == Names<Key>::names.end()) return reader.fail(DecodeCode::unknown_name);
  key = static_cast<Key>(found - Names<Key>::names.begin());
  return true;
}

template <IsMap T>
struct TypeOf<T> {
  using Key = typename T::key_type;
  using Element = typename T::mapped_type;
  static void write(std::string& out, const void* value, Empties empties) {
    out += '{';
    bool first = true;
    for (const auto& [key, element] : as<T>(value)) {
      if (!std::exchange(first, false)) out += ',';
      json::append_plain_string(out, key_text(key));
      out += ':';
      type_of<Element>().operations.write(out, &element, empties);
    }
    out += '}';
  }
  static bool read(json::Value json, void* value, Reader& reader) {
    if (json.kind() != json::Kind::object) return reader.fail(DecodeCode::wrong_type);
    if (!reader.accepts_items(json.size())) return reader.fail(DecodeCode::too_many);
    auto& map = as<T>(value);
    map.clear();
    for (const auto [name, item] : json.members()) {
      Key key{};
      if (!read_key(name, key, reader)) return reader.fail_in_member(name);
      auto& element = map.emplace_hint(map.end(), key, Element{})->second;
      if (!type_of<Element>().operations.read(item, &element, reader)) return reader.fail_in_member(name);
    }
    return true;
  }
  static bool equal(const void* left, const void* right) {
    return equal_items<T>(left, right, [](const auto& a, const auto& b) {
      return a.first == b.first && type_of<Element>().operations.equal(&a.second, &b.second);
    });
  }
  /// Both maps are sorted, so one walk finds what is new, changed and gone.
  static void write_difference(std::string& out, const void* before, const void* after) {
    const auto& old = as<T>(before);
    MapDifference difference(out, type_of<Element>());
    auto left = old.begin();
    for (const auto& [key, element] : as<T>(after)) {
      for (; left != old.end() && left->first < key; ++left) difference.add_gone(key_text(left->first));
      const bool is_old = left != old.end() && left->first == key;
      if (!is_old || !type_of<Element>().operations.equal(&left->second, &element))
        difference.add_set(key_text(key), &element);
      if (is_old) ++left;
    }
    for (; left != old.end(); ++left) difference.add_gone(key_text(left->first));
    difference.finish();
  }
  static constexpr Type type{.shape = Shape::map,
                             .operations = {write, read, equal, is_container_empty<T>, write_difference},
                             .element = &type_of<Element>,
                             .key = &type_of<Key>};
};

template <IsVariant T>
struct TypeOf<T>;

template <class T>
  requires requires { Fields<T>::members; }
struct TypeOf<T> {
  static void write(std::string& out, const void* value, Empties empties) {
    out += '{';
    write_members(out, Fields<T>::members, value, empties);
    out += '}';
  }
  static bool read(json::Value json, void* value, Reader& reader) {
    return read_members(json, Fields<T>::members, value, {}, reader);
  }
  static bool equal(const void* left, const void* right) { return equal_members(Fields<T>::members, left, right); }
  static bool is_never_empty(const void*) { return false; }
  static_assert(count_members<T>() == Fields<T>::members.size(), "The table of this struct lacks a member.");
  static_assert(Fields<T>::members.size() <= 64, "The reader marks the members that it saw in 64 bits.");
  static constexpr Type type{.shape = Shape::structure,
                             .operations = {write, read, equal, is_never_empty, nullptr},
                             .name = Fields<T>::name,
                             .members = Fields<T>::members};
};

template <class... Alternatives>
struct TypeOf<std::variant<Alternatives...>> {
  using T = std::variant<Alternatives...>;
  static constexpr std::array<TypeSource, sizeof...(Alternatives)> types{&type_of<Alternatives>...};

  template <class Alternative>
  static void* emplace(T& variant) {
    return &variant.template emplace<Alternative>();
  }
  static const void* address(const T& variant) {
    return std::visit([](const auto& alternative) { return static_cast<const void*>(&alternative); }, variant);
  }
  static void write(std::string& out, const void* value, Empties empties) {
    const auto& variant = as<T>(value);
    const auto& alternative = types[variant.index()]();
    out += "{\"type\":\"";
    out += alternative.name;
    out += '"';
    write_members(out, alternative.members, address(variant), empties);
    out += '}';
  }
  static bool read(json::Value json, void* value, Reader& reader) {
    static constexpr std::array<void* (*)(T&), sizeof...(Alternatives)> emplacers{&emplace<Alternatives>...};
    std::size_t index = 0;
    if (!read_tag(json, types, index, reader)) return false;
    return read_members(json, types[index]().members, emplacers[index](as<T>(value)), tag_name, reader);
  }
  static bool equal(const void* left, const void* right) {
    const auto& first = as<T>(left);
    const auto& second = as<T>(right);
    if (first.index() != second.index()) return false;
    return equal_members(types[first.index()]().members, address(first), address(second));
  }
  static bool is_never_empty(const void*) { return false; }
  static constexpr Type type{.shape = Shape::variant,
                             .operations = {write, read, equal, is_never_empty, nullptr},
                             .name = Fields<T>::name,
                             .alternatives = types};
};

}  // namespace northstar::wire
