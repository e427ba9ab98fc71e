#include "wire/fields/decode_error.hpp"

namespace northstar::wire {

std::string_view name_of(DecodeCode code) {
  switch (code) {
    case DecodeCode::not_json:
      return "not_json";
    case DecodeCode::wrong_type:
      return "wrong_type";
    case DecodeCode::missing:
      return "missing";
    case DecodeCode::unknown_member:
      return "unknown_member";
    case DecodeCode::unknown_name:
      return "unknown_name";
    case DecodeCode::bad_id:
      return "bad_id";
    case DecodeCode::not_an_integer:
      return "not_an_integer";
    case DecodeCode::out_of_range:
      return "out_of_range";
    case DecodeCode::too_long:
      return "too_long";
    case DecodeCode::too_many:
      return "too_many";
    case DecodeCode::duplicate:
      return "duplicate";
    case DecodeCode::unknown_version:
      return "unknown_version";
  }
  return "";
}

}  // namespace northstar::wire
