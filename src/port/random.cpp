#include "port/random.hpp"

#include <array>
#include <cstddef>
#include <cstring>
#include <string_view>

namespace northstar::port {
namespace {

constexpr std::string_view kBase64Url = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr std::string_view kCrockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Writes `bytes` in groups of `bits_per_character` bits, the highest first; the last group is filled with zero bits.
std::string encode(std::span<const std::byte> bytes, std::string_view alphabet, unsigned bits_per_character) {
  std::string text;
  std::uint32_t window = 0;
  unsigned bits = 0;
  const auto take = [&](std::uint32_t index) { text += alphabet[index & (alphabet.size() - 1)]; };
  for (const std::byte byte : bytes) {
    window = (window << 8U) | std::to_integer<std::uint32_t>(byte);
    for (bits += 8; bits >= bits_per_character; bits -= bits_per_character) take(window >> (bits - bits_per_character));
  }
  if (bits > 0) take(window << (bits_per_character - bits));
  return text;
}

template <std::size_t size_bytes>
std::array<std::byte, size_bytes> draw(Random& random) {
  std::array<std::byte, size_bytes> bytes{};
  random.fill(bytes);
  return bytes;
}

}  // namespace

std::string Random::id_text() {
  std::string text;
  // An id that begins with a dash would be taken for a flag on a command line.
  do text = encode(draw<16>(*this), kBase64Url, 6);
  while (text.front() == '-');
  return text;
}

std::string Random::token() { return encode(draw<32>(*this), kBase64Url, 6); }

std::string Random::door_code() { return encode(draw<5>(*this), kCrockford, 5); }

std::uint64_t Random::seed() {
  const auto bytes = draw<sizeof(std::uint64_t)>(*this);
  std::uint64_t seed = 0;
  std::memcpy(&seed, bytes.data(), sizeof seed);
  return seed;
}

}  // namespace northstar::port
