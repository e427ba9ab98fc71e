#pragma once

#include "core/workshop/description.hpp"
#include "wire/fields/id_names.hpp"
#include "wire/fields/types.hpp"

namespace northstar::wire {

template <>
struct Names<core::Language> {
  static constexpr std::string_view name = "language";
  static constexpr std::array<std::string_view, 2> names{"ko", "en"};
};

template <>
struct Names<core::WorkshopStatus> {
  static constexpr std::string_view name = "workshop_status";
  static constexpr std::array<std::string_view, 3> names{"draft", "live", "finished"};
};

template <>
struct Fields<core::Description> {
  static constexpr std::string_view name = "description";
  static constexpr std::array members{
      optional_field<&core::Description::reference>("reference"),
      optional_field<&core::Description::title>("title"),
      optional_field<&core::Description::customer>("customer"),
      optional_field<&core::Description::industry>("industry"),
      optional_field<&core::Description::subject>("subject"),
      optional_field<&core::Description::goal>("goal"),
      optional_field<&core::Description::background>("background"),
      optional_field<&core::Description::date>("date"),
      optional_field<&core::Description::place>("place"),
      field<&core::Description::lang>("lang"),
  };
};

// Commands

template <>
struct Fields<core::CreateWorkshop> {
  static constexpr std::string_view name = "create_workshop";
  static constexpr std::array members{field<&core::CreateWorkshop::description>("description")};
};

template <>
struct Fields<core::DescribeWorkshop> {
  static constexpr std::string_view name = "describe_workshop";
  static constexpr std::array members{field<&core::DescribeWorkshop::description>("description")};
};

template <>
struct Fields<core::FinishWorkshop> {
  static constexpr std::string_view name = "finish_workshop";
  static constexpr auto members = no_members;
};

template <>
struct Fields<core::ReopenWorkshop> {
  static constexpr std::string_view name = "reopen_workshop";
  static constexpr auto members = no_members;
};

// Events

template <>
struct Fields<core::WorkshopCreated> {
  static constexpr std::string_view name = "workshop_created";
  static constexpr std::array members{field<&core::WorkshopCreated::description>("description")};
};

template <>
struct Fields<core::WorkshopDescribed> {
  static constexpr std::string_view name = "workshop_described";
  static constexpr std::array members{field<&core::WorkshopDescribed::description>("description")};
};

template <>
struct Fields<core::WorkshopFinished> {
  static constexpr std::string_view name = "workshop_finished";
  static constexpr auto members = no_members;
};

template <>
struct Fields<core::WorkshopReopened> {
  static constexpr std::string_view name = "workshop_reopened";
  static constexpr auto members = no_members;
};

}  // namespace northstar::wire
