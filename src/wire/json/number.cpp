#include "wire/json/number.hpp"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace northstar::wire::json {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::size_t count_digits(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::find_if_not(text, is_digit) - text.begin());
}

/// Size of `[+-]digits` after an `e`, or 0.
std::size_t exponent_size_bytes(std::string_view text) {
  const std::size_t sign = !text.empty() && (text[0] == '+' || text[0] == '-') ? 1 : 0;
  const auto digits = count_digits(text.substr(sign));
  return digits == 0 ? 0 : sign + digits;
}

}  // namespace

std::size_t number_size_bytes(std::string_view text) {
  std::size_t at = text.starts_with('-') ? 1 : 0;
  const auto whole = count_digits(text.substr(at));
  if (whole == 0 || (whole > 1 && text[at] == '0')) return 0;
  at += whole;
  if (at < text.size() && text[at] == '.') {
    const auto fraction = count_digits(text.substr(at + 1));
    if (fraction == 0) return 0;
    at += 1 + fraction;
  }
  if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
    const auto exponent = exponent_size_bytes(text.substr(at + 1));
    if (exponent == 0) return 0;
    at += 1 + exponent;
  }
  return at;
}

std::optional<std::int64_t> read_integer(std::string_view number) {
  std::int64_t value = 0;
  const auto end = number.data() + number.size();
  const auto [stop, failure] = std::from_chars(number.data(), end, value);
  if (failure != std::errc{} || stop != end) return std::nullopt;
  if (value > max_integer || value < -max_integer) return std::nullopt;
  return value;
}

std::optional<std::int64_t> read_decimal_milli(std::string_view number) {
  constexpr std::size_t max_fraction_digits = 3;
  constexpr std::int64_t scale[] = {1000, 100, 10, 1};
  const auto point = number.find('.');
  const auto whole_text = number.substr(0, point);
  const auto fraction_text = point == std::string_view::npos ? std::string_view{} : number.substr(point + 1);
  if (fraction_text.size() > max_fraction_digits) return std::nullopt;
  const auto whole = read_integer(whole_text);
  const auto fraction = fraction_text.empty() ? std::optional<std::int64_t>(0) : read_integer(fraction_text);
  if (!whole || !fraction || *whole > max_integer / 1000 || *whole < -max_integer / 1000) return std::nullopt;
  const auto thousandths = *fraction * scale[fraction_text.size()];
  const auto milli = *whole * 1000 + (number.starts_with('-') ? -thousandths : thousandths);
  if (milli > max_integer || milli < -max_integer) return std::nullopt;
  return milli;
}

}  // namespace northstar::wire::json
