#pragma once

#include "wire/fields/card_fields.hpp"
#include "wire/fields/types.hpp"
#include "wire/presence.hpp"

namespace northstar::wire {

template <>
struct Names<Doing> {
  static constexpr std::string_view name = "doing";
  static constexpr std::array<std::string_view, 3> names{"looking", "writing", "moving"};
};

template <>
struct Fields<Presence> {
  static constexpr std::string_view name = "presence";
  static constexpr std::array members{
      field<&Presence::stage>("stage"),
      field<&Presence::pointer>("pointer"),
      optional_field<&Presence::card>("card"),
      field<&Presence::doing>("doing"),
  };
};

}  // namespace northstar::wire
