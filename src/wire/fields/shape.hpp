#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <type_traits>
#include <variant>
#include <vector>

#include "base/id.hpp"
#include "base/instant.hpp"

/// Tells apart the kinds of C++ types that have a form on the wire.
namespace northstar::wire {

template <class T, template <class...> class Template>
inline constexpr bool is_made_from = false;
template <template <class...> class Template, class... Arguments>
inline constexpr bool is_made_from<Template<Arguments...>, Template> = true;

template <class T>
concept IsId = is_made_from<T, base::Id>;
template <class T>
concept IsOptional = is_made_from<T, std::optional>;
template <class T>
concept IsList = is_made_from<T, std::vector>;
template <class T>
concept IsSet = is_made_from<T, std::set>;
template <class T>
concept IsMap = is_made_from<T, std::map>;
template <class T>
concept IsVariant = is_made_from<T, std::variant>;
template <class T>
concept IsInteger = std::is_integral_v<T> && !std::is_same_v<T, bool>;
template <class T>
concept IsEnum = std::is_enum_v<T>;

}  // namespace northstar::wire
