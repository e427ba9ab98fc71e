#pragma once

#include "core/workshop/command.hpp"
#include "wire/fields/workshop_fields.hpp"

namespace northstar::wire {

template <>
struct Fields<core::Command> {
  static constexpr std::string_view name = "command";
};

}  // namespace northstar::wire
