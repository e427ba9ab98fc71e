#include "transport/websocket/sha1.hpp"

#include <bit>
#include <string>

namespace northstar::transport::websocket {
namespace {

using State = std::array<std::uint32_t, 5>;

std::uint32_t read_word(std::string_view bytes) {
  std::uint32_t word = 0;
  for (const char c : bytes.substr(0, 4)) word = word << 8 | static_cast<std::uint8_t>(c);
  return word;
}

/// The function and constant of round `t` (FIPS 180-4, sections 4.1.1 and 4.2.1).
std::uint32_t mix(std::size_t t, const State& s) {
  if (t < 20) return ((s[1] & s[2]) ^ (~s[1] & s[3])) + 0x5A827999U;
  if (t < 40) return (s[1] ^ s[2] ^ s[3]) + 0x6ED9EBA1U;
  if (t < 60) return ((s[1] & s[2]) ^ (s[1] & s[3]) ^ (s[2] & s[3])) + 0x8F1BBCDCU;
  return (s[1] ^ s[2] ^ s[3]) + 0xCA62C1D6U;
}

void add_block(State& state, std::string_view block) {
  std::array<std::uint32_t, 80> words{};
  for (std::size_t t = 0; t < 16; ++t) words[t] = read_word(block.substr(t * 4));
  for (std::size_t t = 16; t < 80; ++t) words[t] = std::rotl(words[t - 3] ^ words[t - 8] ^ words[t - 14] ^ words[t - 16], 1);
  State s = state;
  for (std::size_t t = 0; t < 80; ++t) {
    const std::uint32_t next = std::rotl(s[0], 5) + mix(t, s) + s[4] + words[t];
    s = {next, s[0], std::rotl(s[1], 30), s[2], s[3]};
  }
  for (std::size_t i = 0; i < state.size(); ++i) state[i] += s[i];
}

/// The message with its padding: a one bit, zeros, and the length in bits (FIPS 180-4, section 5.1.1).
std::string padded(std::string_view bytes) {
  std::string message{bytes};
  message += '\x80';
  while (message.size() % 64 != 56) message += '\0';
  const std::uint64_t bits = std::uint64_t{bytes.size()} * 8;
  for (int shift = 56; shift >= 0; shift -= 8) message += static_cast<char>(bits >> shift & 0xFF);
  return message;
}

}  // namespace

std::array<std::uint8_t, 20> sha1(std::string_view bytes) {
  State state{0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0};
  const auto message = padded(bytes);
  for (std::size_t at = 0; at < message.size(); at += 64) add_block(state, std::string_view{message}.substr(at, 64));
  std::array<std::uint8_t, 20> digest{};
  for (std::size_t i = 0; i < digest.size(); ++i) digest[i] = static_cast<std::uint8_t>(state[i / 4] >> (24 - i % 4 * 8));
  return digest;
}

}  // namespace northstar::transport::websocket
