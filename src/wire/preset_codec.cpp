#include "wire/preset_codec.hpp"

#include "wire/fields/activity_fields.hpp"
#include "wire/fields/codec.hpp"

namespace northstar::wire {

template <>
struct Fields<PresetQuestion> {
  static constexpr std::string_view name = "preset_question";
  static constexpr std::array members{
      field<&PresetQuestion::kind>("kind"),
      field<&PresetQuestion::stage>("stage"),
  };
};

std::expected<PresetQuestion, DecodeError> decode_preset_question(std::string_view text) {
  const auto document = json::parse(text);
  if (!document) return std::unexpected(DecodeError{{}, DecodeCode::not_json});
  return decode<PresetQuestion>(document->root());
}

void encode_activity(std::string& out, const core::Activity& activity) { encode(out, activity, Empties::written); }

}  // namespace northstar::wire
