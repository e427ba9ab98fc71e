#include "adapter/sqlite/sealed.hpp"

#include <bit>

#include "adapter/sqlite/checksum.hpp"
#include "adapter/sqlite/failure.hpp"

namespace northstar::adapter::sqlite {

std::int64_t seal_of(std::string_view key, std::string_view body) {
  return std::bit_cast<std::int64_t>(checksum(body, checksum(key)));
}

std::int64_t seal_of(std::int64_t sequence, std::string_view body) { return seal_of(std::to_string(sequence), body); }

void check_seal(std::int64_t seal, std::int64_t expected) {
  if (seal != expected) throw Damage("a stored body differs from its checksum");
}

}  // namespace northstar::adapter::sqlite
