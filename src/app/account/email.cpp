#include "app/account/email.hpp"

#include <algorithm>

#include "base/utf8.hpp"

namespace northstar::app {
namespace {

constexpr std::size_t kMaxBytes = 254;

bool is_unfit(char c) { return c <= ' ' || c == '\x7f' || c == '<' || c == '>' || c == '"' || c == ','; }

}  // namespace

std::optional<std::string> read_email(std::string_view text) {
  std::string email{base::trim(text)};
  const auto at = email.find('@');
  const bool has_sides = at != std::string::npos && at > 0 && at + 1 < email.size();
  if (!has_sides || email.find('@', at + 1) != std::string::npos || email.size() > kMaxBytes) return std::nullopt;
  if (!base::is_utf8(email) || std::ranges::any_of(email, [](char c) { return c >= 0 && is_unfit(c); }))
    return std::nullopt;
  std::ranges::transform(email, email.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return email;
}

}  // namespace northstar::app
