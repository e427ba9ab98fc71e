#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

/// Finds at compile time what a table forgot: a member or an enumerator that core has gained since.
namespace northstar::wire {

/// Stands for a value of any type; only ever asked whether it would convert.
template <std::size_t>
struct Anything {
  template <class T>
    requires(!std::is_same_v<std::remove_cvref_t<T>, Anything>)
  operator T() const;
};

template <class T, std::size_t... Index>
consteval bool takes(std::index_sequence<Index...>) {
  return requires { T{Anything<Index>{}...}; };
}

/// How many members the aggregate `T` has: the most initialisers that it takes.
template <class T, std::size_t Count = 64>
consteval std::size_t count_members() {
  if constexpr (takes<T>(std::make_index_sequence<Count>{})) {
    return Count;
  } else {
    static_assert(Count > 0);
    return count_members<T, Count - 1>();
  }
}

/// The name of enumerator `value` as it stands in the source, or something with ')' if there is none.
template <auto value>
consteval std::string_view enumerator_name() {
  std::string_view signature = __PRETTY_FUNCTION__;
  signature = signature.substr(0, signature.find_first_of(";]", signature.find("value = ")));
  return signature.substr(signature.find_last_of(":= ") + 1);
}

template <class E, std::size_t... Index>
consteval bool are_names_of(const std::array<std::string_view, sizeof...(Index)>& names,
                            std::index_sequence<Index...>) {
  return ((enumerator_name<static_cast<E>(Index)>() == names[Index]) && ...);
}

/// Tells whether `names` are all enumerators of `E` in their order.
template <class E, std::size_t Count>
consteval bool are_all_names_of(const std::array<std::string_view, Count>& names) {
  return are_names_of<E>(names, std::make_index_sequence<Count>{}) &&
         enumerator_name<static_cast<E>(Count)>().find(')') != std::string_view::npos;
}

}  // namespace northstar::wire
