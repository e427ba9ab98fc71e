#include "core/wording/code_point.hpp"

#include <algorithm>

#include "base/utf8.hpp"

namespace northstar::core {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

unsigned byte_at(std::string_view text, std::size_t at) { return static_cast<unsigned char>(text[at]); }

/// How long the sequence is that begins with `first`; RFC 3629, section 4.
std::size_t size_of(unsigned first) {
  if (first < 0x80U) return 1;
  if (first < 0xE0U) return 2;
  return first < 0xF0U ? 3 : 4;
}

}  // namespace

CodePoint first_code_point(std::string_view rest) {
  const auto size_bytes = std::min(size_of(byte_at(rest, 0)), rest.size());
  if (size_bytes == 1 && byte_at(rest, 0) < 0x80U) return {byte_at(rest, 0), 1};
  if (!base::is_utf8(rest.substr(0, size_bytes))) return {kReplacement, 1};
  char32_t value = byte_at(rest, 0) & (0x7FU >> size_bytes);
  for (std::size_t i = 1; i < size_bytes; ++i) value = (value << 6U) | (byte_at(rest, i) & 0x3FU);
  return {value, size_bytes};
}

void append_code_point(std::string& out, char32_t point) {
  const auto put = [&out](char32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
  const auto tail = [&](unsigned shift) { put(0x80U | ((point >> shift) & 0x3FU)); };
  if (point < 0x80) return put(point);
  if (point < 0x800) {
    put(0xC0U | (point >> 6U));
    return tail(0);
  }
  if (point < 0x10000) {
    put(0xE0U | (point >> 12U));
  } else {
    put(0xF0U | (point >> 18U));
    tail(12);
  }
  tail(6);
  tail(0);
}

char32_t plain_letter(char32_t point) {
  if (point >= 'A' && point <= 'Z') return point + ('a' - 'A');
  constexpr std::u32string_view kPlain = U"aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo*ouuuuyty";
  if (point >= 0xC0 && point <= 0xFF && point != 0xD7 && point != 0xF7) return kPlain[point - 0xC0];
  return point;
}

}  // namespace northstar::core
