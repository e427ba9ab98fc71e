#include "wire/workshop_codec.hpp"

#include "wire/fields/codec.hpp"
#include "wire/fields/whole_types.hpp"
#include "wire/fields/workshop_fields.hpp"

namespace northstar::wire {

template <>
const Type& type_of<core::Workshop>() {
  return TypeOf<core::Workshop>::type;
}

void encode_workshop(std::string& out, const core::Workshop& workshop, Empties empties) {
  encode(out, workshop, empties);
}

std::expected<core::Workshop, DecodeError> decode_workshop(json::Value json) {
  return decode<core::Workshop>(json, stored_limits);
}

void diff_workshops(std::string& out, const core::Workshop& before, const core::Workshop& after) {
  diff(out, before, after);
}

}  // namespace northstar::wire
