#include "app/api/door_code.hpp"

#include <algorithm>

namespace northstar::app {
namespace {

constexpr std::size_t kCodeBytes = 8;
constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

constexpr std::size_t kLinkBytes = 22;

bool is_link_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

char read_character(char c) {
  if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  if (c == 'O') return '0';
  if (c == 'I' || c == 'L') return '1';
  return c;
}

}  // namespace

std::optional<std::string> read_door_code(std::string_view typed) {
  std::string code;
  for (const char typed_character : typed) {
    if (typed_character == '-' || typed_character == ' ') continue;
    const char c = read_character(typed_character);
    if (!kAlphabet.contains(c) || code.size() == kCodeBytes) return std::nullopt;
    code += c;
  }
  if (code.size() != kCodeBytes) return std::nullopt;
  return code;
}

std::optional<std::string> read_door_link(std::string_view text) {
  if (text.size() != kLinkBytes || !std::ranges::all_of(text, is_link_character)) return std::nullopt;
  return std::string{text};
}

}  // namespace northstar::app
