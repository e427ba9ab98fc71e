#include "wire/event_codec.hpp"

#include "wire/fields/codec.hpp"
#include "wire/fields/event_fields.hpp"
#include "wire/fields/whole_types.hpp"

namespace northstar::wire {

template <>
const Type& type_of<core::Event>() {
  return TypeOf<core::Event>::type;
}

void encode_event(std::string& out, const core::Event& event) { encode(out, event); }

void encode_events(std::string& out, std::span<const core::Event> events) {
  write_items(out, events, Empties::omitted);
}

std::expected<core::Event, DecodeError> decode_event(json::Value json, DecodeLimits limits) {
  return decode<core::Event>(json, limits);
}

std::expected<std::vector<core::Event>, DecodeError> decode_events(json::Value json, DecodeLimits limits) {
  return decode<std::vector<core::Event>>(json, limits);
}

std::string_view name_of(const core::Event& event) { return type_of<core::Event>().alternatives[event.index()]().name; }

bool is_same_event(const core::Event& left, const core::Event& right) { return is_same(left, right); }

}  // namespace northstar::wire
