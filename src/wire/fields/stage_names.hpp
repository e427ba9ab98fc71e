#pragma once

#include "core/stage.hpp"
#include "wire/fields/field.hpp"

namespace northstar::wire {

template <>
struct Names<core::Stage> {
  static constexpr std::string_view name = "stage";
  static constexpr std::array<std::string_view, 8> names{
      "warm_up", "inputs", "current", "future", "barrier", "solution", "outcome", "wrap_up",
  };
};

}  // namespace northstar::wire
