#pragma once

#include "core/agenda/forecast.hpp"
#include "wire/fields/agenda_fields.hpp"

namespace northstar::wire {

template <>
struct Names<core::ItemStatus> {
  static constexpr std::string_view name = "item_status";
  static constexpr std::array<std::string_view, 4> names{"done", "running", "next", "skipped"};
};

template <>
struct Fields<core::ItemForecast> {
  static constexpr std::string_view name = "item_forecast";
  static constexpr std::array members{
      field<&core::ItemForecast::item>("item"),
      field<&core::ItemForecast::status>("status"),
      field<&core::ItemForecast::start_minute>("start_minute"),
      field<&core::ItemForecast::end_minute>("end_minute"),
      field<&core::ItemForecast::expected_start_minute>("expected_start_minute"),
      field<&core::ItemForecast::expected_end_minute>("expected_end_minute"),
  };
};

template <>
struct Fields<core::Way> {
  static constexpr std::string_view name = "way";
  static constexpr std::array members{
      field<&core::Way::giving>("giving"),
      field<&core::Way::drop>("drop"),
      field<&core::Way::items>("items"),
      field<&core::Way::ends_minute>("ends_minute"),
  };
};

template <>
struct Fields<core::Forecast> {
  static constexpr std::string_view name = "forecast";
  static constexpr std::array members{
      field<&core::Forecast::items>("items"),
      field<&core::Forecast::late_minutes>("late_minutes"),
      field<&core::Forecast::ends_minute>("ends_minute"),
      field<&core::Forecast::ways>("ways"),
  };
};

}  // namespace northstar::wire
