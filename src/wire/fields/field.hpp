#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "wire/fields/shape.hpp"
#include "wire/fields/type.hpp"

/// How a struct says what it looks like on the wire:
///
///     template <>
///     struct Fields<core::EditCard> {
///       static constexpr std::string_view name = "edit_card";
///       static constexpr std::array members{field<&core::EditCard::card>("card"),
///       field<&core::EditCard::text>("text")};
///     };
///
/// The one table gives the codec, the protocol's documentation and the TypeScript types.
namespace northstar::wire {

/// The table of struct or variant `T`: `name`, and `members` unless it is a variant.
template <class T>
struct Fields;

/// The names of enum `E`: `name` and `names`, an array in the order of its enumerators, which count from 0.
template <class E>
struct Names;

/// The name of what an id names, for documentation.
template <class Id>
struct IdName;

template <class T>
struct TypeOf;

/// The walkable table of `T`.
template <class T>
const Type& type_of() {
  return TypeOf<T>::type;
}

/// The members of a struct that has none.
inline constexpr std::array<Member, 0> no_members{};

template <class Pointer>
struct PointedMember;
template <class Structure, class Value>
struct PointedMember<Value Structure::*> {
  using StructureType = Structure;
  using ValueType = Value;
};

template <auto Pointer>
const void* locate_member(const void* structure) {
  using Structure = typename PointedMember<decltype(Pointer)>::StructureType;
  return &(static_cast<const Structure*>(structure)->*Pointer);
}

/// A member that always stands in the text, unless it is a `std::optional`.
template <auto Pointer>
constexpr Member field(std::string_view name) {
  using Value = typename PointedMember<decltype(Pointer)>::ValueType;
  return {name, IsOptional<Value> ? Demand::optional : Demand::required, &type_of<Value>, &locate_member<Pointer>};
}

/// A member that may be missing, which means: empty (no text, no id, no items, 0, false).
template <auto Pointer>
constexpr Member optional_field(std::string_view name) {
  using Value = typename PointedMember<decltype(Pointer)>::ValueType;
  static_assert(!IsEnum<Value>, "The first enumerator must not mean 'missing': enumerators may be put in later.");
  return {name, Demand::optional, &type_of<Value>, &locate_member<Pointer>};
}

}  // namespace northstar::wire
