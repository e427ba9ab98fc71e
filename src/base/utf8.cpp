#include "base/utf8.hpp"

#include <algorithm>
#include <array>

namespace northstar::base {
namespace {

using Byte = unsigned char;

/// The shape of a sequence by its first byte: how long it is and which second bytes are allowed (RFC 3629, section 4).
struct Shape {
  std::size_t size_bytes;
  Byte second_low;
  Byte second_high;
};

Shape shape_of(Byte first) {
  if (first < 0x80) return {1, 0, 0};
  if (first >= 0xC2 && first <= 0xDF) return {2, 0x80, 0xBF};
  if (first == 0xE0) return {3, 0xA0, 0xBF};
  if (first == 0xED) return {3, 0x80, 0x9F};
  if (first >= 0xE1 && first <= 0xEF) return {3, 0x80, 0xBF};
  if (first == 0xF0) return {4, 0x90, 0xBF};
  if (first >= 0xF1 && first <= 0xF3) return {4, 0x80, 0xBF};
  if (first == 0xF4) return {4, 0x80, 0x8F};
  return {0, 0, 0};
}

bool is_continuation(char c) { return (static_cast<Byte>(c) & 0xC0) == 0x80; }

/// Size of the well-formed sequence at the start of `rest`, or 0.
std::size_t sequence_size_bytes(std::string_view rest) {
  const Shape shape = shape_of(static_cast<Byte>(rest[0]));
  if (shape.size_bytes <= 1) return shape.size_bytes;
  if (rest.size() < shape.size_bytes) return 0;
  const auto second = static_cast<Byte>(rest[1]);
  if (second < shape.second_low || second > shape.second_high) return 0;
  const auto tail = rest.substr(2, shape.size_bytes - 2);
  return std::ranges::all_of(tail, is_continuation) ? shape.size_bytes : 0;
}

constexpr std::array<std::string_view, 8> kSpaces{" ", "\t", "\n", "\r", "\v", "\f", "\xC2\xA0", "\xE3\x80\x80"};

}  // namespace

bool is_utf8(std::string_view text) {
  while (!text.empty()) {
    const auto size_bytes = sequence_size_bytes(text);
    if (size_bytes == 0) return false;
    text.remove_prefix(size_bytes);
  }
  return true;
}

std::size_t count_code_points(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return !is_continuation(c); }));
}

std::string_view trim(std::string_view text) {
  const auto strip = [&text](auto matches, auto remove) {
    const auto found = std::ranges::find_if(kSpaces, [&](std::string_view space) { return matches(text, space); });
    if (found == kSpaces.end()) return false;
    remove(text, found->size());
    return true;
  };
  while (strip([](auto t, auto s) { return t.starts_with(s); }, [](auto& t, auto n) { t.remove_prefix(n); })) {}
  while (strip([](auto t, auto s) { return t.ends_with(s); }, [](auto& t, auto n) { t.remove_suffix(n); })) {}
  return text;
}

}  // namespace northstar::base
