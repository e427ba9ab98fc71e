#pragma once

#include <expected>
#include <string>
#include <utility>

#include "wire/fields/types.hpp"
#include "wire/json/parse.hpp"

namespace northstar::wire {

/// Appends `value` as JSON.
template <class T>
void encode(std::string& out, const T& value, Empties empties = Empties::omitted) {
  type_of<T>().operations.write(out, &value, empties);
}

/// Reads a value that is in the form of its table and nothing else.
template <class T>
[[nodiscard]] std::expected<T, DecodeError> decode(json::Value json, DecodeLimits limits = {}) {
  T value{};
  Reader reader(limits);
  if (!type_of<T>().operations.read(json, &value, reader)) return std::unexpected(reader.take_error());
  return value;
}

/// Tells whether two values are the same in all their members.
template <class T>
[[nodiscard]] bool is_same(const T& left, const T& right) {
  return type_of<T>().operations.equal(&left, &right);
}

/// Appends the patch that turns `before` into `after`; see difference.hpp.
template <class T>
void diff(std::string& out, const T& before, const T& after) {
  write_difference(out, type_of<T>(), &before, &after);
}

}  // namespace northstar::wire
