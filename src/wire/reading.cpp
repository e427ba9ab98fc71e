#include "wire/reading.hpp"

#include "wire/fields/codec.hpp"
#include "wire/fields/reading_fields.hpp"

namespace northstar::wire {

std::string encode_reading(const core::Reading& reading) {
  std::string out;
  encode(out, reading);
  return out;
}

}  // namespace northstar::wire
