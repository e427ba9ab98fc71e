#include "transport/json_text.hpp"

#include "base/utf8.hpp"

namespace northstar::transport {
namespace {

void append_escape(std::string& out, unsigned char c) {
  constexpr std::string_view digits = "0123456789abcdef";
  out += "\\u00";
  out += digits[c >> 4];
  out += digits[c & 15];
}

void append_ascii(std::string& out, char c) {
  const auto byte = static_cast<unsigned char>(c);
  if (byte < 0x20 || byte == 0x7F) return append_escape(out, byte);
  if (c == '"' || c == '\\') out += '\\';
  out += c;
}

/// Size of the well-formed sequence of several bytes at the start of `rest`, or 0.
std::size_t sequence_bytes(std::string_view rest) {
  for (std::size_t size = 2; size <= 4 && size <= rest.size(); ++size) {
    if (base::is_utf8(rest.substr(0, size))) return size;
  }
  return 0;
}

/// C1 controls move the cursor of some terminals; U+2028 and U+2029 end a line for some readers of logs.
bool is_line_breaking(std::string_view sequence) {
  const bool is_c1 = sequence.size() == 2 && sequence[0] == '\xC2' && static_cast<unsigned char>(sequence[1]) < 0xA0;
  return is_c1 || sequence == "\xE2\x80\xA8" || sequence == "\xE2\x80\xA9";
}

}  // namespace

void append_json_text(std::string& out, std::string_view text) {
  out += '"';
  while (!text.empty()) {
    if (static_cast<unsigned char>(text.front()) < 0x80) {
      append_ascii(out, text.front());
      text.remove_prefix(1);
      continue;
    }
    const auto size = sequence_bytes(text);
    if (size == 0 || is_line_breaking(text.substr(0, size))) {
      out += '?';
    } else {
      out += text.substr(0, size);
    }
    text.remove_prefix(size == 0 ? 1 : size);
  }
  out += '"';
}

}  // namespace northstar::transport
