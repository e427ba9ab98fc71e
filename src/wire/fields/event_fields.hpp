#pragma once

#include "core/workshop/event.hpp"
#include "wire/fields/workshop_fields.hpp"

namespace northstar::wire {

template <>
struct Fields<core::Event> {
  static constexpr std::string_view name = "event";
};

}  // namespace northstar::wire
