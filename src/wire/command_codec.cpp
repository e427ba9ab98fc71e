#include "wire/command_codec.hpp"

#include "wire/fields/codec.hpp"
#include "wire/fields/command_fields.hpp"
#include "wire/fields/whole_types.hpp"

namespace northstar::wire {

template <>
const Type& type_of<core::Command>() {
  return TypeOf<core::Command>::type;
}

void encode_command(std::string& out, const core::Command& command) { encode(out, command); }

std::expected<core::Command, DecodeError> decode_command(json::Value json, DecodeLimits limits) {
  return decode<core::Command>(json, limits);
}

std::string_view name_of(const core::Command& command) {
  return type_of<core::Command>().alternatives[command.index()]().name;
}

bool is_same_command(const core::Command& left, const core::Command& right) { return is_same(left, right); }

}  // namespace northstar::wire
