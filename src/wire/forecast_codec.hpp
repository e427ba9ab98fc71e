#pragma once

#include <expected>
#include <string>
#include <string_view>

#include "base/instant.hpp"
#include "core/agenda/forecast.hpp"
#include "wire/fields/decode_error.hpp"

namespace northstar::wire {

/// What the page asks its own core: how the day stands at an instant, `{"at":…,"utc_offset_minutes":…}`.
struct ForecastQuestion {
  /// The server's clock as the page knows it.
  base::Instant at;
  /// What the device says of the time of day here.
  int utc_offset_minutes = 0;
};

[[nodiscard]] std::expected<ForecastQuestion, DecodeError> decode_forecast_question(std::string_view text);

void encode_forecast(std::string& out, const core::Forecast& forecast);

}  // namespace northstar::wire
