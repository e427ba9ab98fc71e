#include "wire/forecast_codec.hpp"

#include "wire/fields/codec.hpp"
#include "wire/fields/forecast_fields.hpp"

namespace northstar::wire {

template <>
struct Fields<ForecastQuestion> {
  static constexpr std::string_view name = "forecast_question";
  static constexpr std::array members{
      field<&ForecastQuestion::at>("at"),
      field<&ForecastQuestion::utc_offset_minutes>("utc_offset_minutes"),
  };
};

std::expected<ForecastQuestion, DecodeError> decode_forecast_question(std::string_view text) {
  const auto document = json::parse(text);
  if (!document) return std::unexpected(DecodeError{{}, DecodeCode::not_json});
  return decode<ForecastQuestion>(document->root());
}

void encode_forecast(std::string& out, const core::Forecast& forecast) { encode(out, forecast, Empties::written); }

}  // namespace northstar::wire
