#pragma once

#include "core/caller.hpp"
#include "wire/fields/field.hpp"

namespace northstar::wire {

template <>
struct Names<core::Authority> {
  static constexpr std::string_view name = "authority";
  static constexpr std::array<std::string_view, 2> names{"person", "server"};
};

}  // namespace northstar::wire
