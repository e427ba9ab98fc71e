#include "app/api/door_code.hpp"

namespace northstar::app {
namespace {

constexpr std::size_t kCodeBytes = 8;
constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

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

}  // namespace northstar::app
