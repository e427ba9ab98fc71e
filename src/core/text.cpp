#include "core/text.hpp"

#include <algorithm>

#include "base/utf8.hpp"

namespace northstar::core {
namespace {

using Byte = unsigned char;

bool is_line_layout(char c) { return c == '\n' || c == '\t'; }

/// Control characters of ASCII: U+0000 to U+001F and U+007F.
bool is_ascii_control(char c) { return static_cast<Byte>(c) < 0x20 || c == 0x7F; }

/// U+0080 to U+009F, which UTF-8 writes as C2 80 to C2 9F; `text` is well-formed.
bool holds_c1_control(std::string_view text) {
  return std::ranges::adjacent_find(text, [](char lead, char next) {
           return static_cast<Byte>(lead) == 0xC2 && static_cast<Byte>(next) < 0xA0;
         }) != text.end();
}

bool holds_control(std::string_view text, Lines lines) {
  const auto is_refused = [lines](char c) {
    return is_ascii_control(c) && !(lines == Lines::many && is_line_layout(c));
  };
  return std::ranges::any_of(text, is_refused) || holds_c1_control(text);
}

constexpr bool is_leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

int days_in(int year, int month) {
  if (month == 2) return is_leap(year) ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

/// Reads exactly these digits as a number, or -1.
int read_digits(std::string_view digits) {
  int value = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9') return -1;
    value = value * 10 + (c - '0');
  }
  return value;
}

bool is_month(std::string_view text) {
  const int month = read_digits(text.substr(5, 2));
  return text[4] == '-' && month >= 1 && month <= 12;
}

bool is_day(std::string_view text) {
  const int day = read_digits(text.substr(8, 2));
  return text[7] == '-' && day >= 1 && day <= days_in(read_digits(text.substr(0, 4)), read_digits(text.substr(5, 2)));
}

}  // namespace

std::optional<Reject> check_text(std::string_view text, TextLimit limit) {
  if (!base::is_utf8(text) || holds_control(text, limit.lines)) return Reject::not_text;
  if (base::count_code_points(base::trim(text)) < limit.min_code_points) return Reject::empty_text;
  if (base::count_code_points(text) > limit.max_code_points) return Reject::text_too_long;
  return std::nullopt;
}

bool is_date(std::string_view text) {
  if (text.empty()) return true;
  if (text.size() != 4 && text.size() != 7 && text.size() != 10) return false;
  if (read_digits(text.substr(0, 4)) < 0) return false;
  return text.size() == 4 || (is_month(text) && (text.size() == 7 || is_day(text)));
}

}  // namespace northstar::core
