#include "core/report/markdown_text.hpp"

#include <algorithm>

#include "base/utf8.hpp"

namespace northstar::core {
namespace {

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\v' || c == '\f'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::string one_line(std::string_view text) {
  std::string line;
  for (const char c : base::trim(text)) {
    if (!is_space(c)) {
      line += c;
    } else if (!line.empty() && line.back() != ' ') {
      line += ' ';
    }
  }
  return line;
}

/// Characters that can begin markup anywhere in a line.
bool is_markup(char c) { return std::string_view("\\`*_{}[]|~$@").contains(c); }

/// Where a list, heading, quote or underline would begin, if the text stood at the start of a line.
std::size_t block_mark(std::string_view line) {
  if (line.empty()) return line.npos;
  if (std::string_view("#+-=").contains(line.front())) return 0;
  const auto digits = static_cast<std::size_t>(std::ranges::find_if_not(line, is_digit) - line.begin());
  const bool is_number = digits > 0 && digits < line.size() && (line[digits] == '.' || line[digits] == ')');
  return is_number ? digits : line.npos;
}

/// Tells whether the sign at `at` makes a bare address out of what stands around it ("http://", "www.").
bool makes_link(std::string_view line, std::size_t at) {
  if (line[at] == ':') return line.substr(at).starts_with("://");
  if (line[at] != '.' || at < 3) return false;
  return std::ranges::all_of(line.substr(at - 3, 3), [](char c) { return c == 'w' || c == 'W'; });
}

}  // namespace

std::string markdown_text(std::string_view text) {
  const auto line = one_line(text);
  if (line.empty()) return "—";
  const auto mark = block_mark(line);
  std::string written;
  for (std::size_t at = 0; at < line.size(); ++at) {
    const char c = line[at];
    if (c == '<') {
      written += "&lt;";
    } else if (c == '>') {
      written += "&gt;";
    } else if (c == '&') {
      written += "&amp;";
    } else {
      if (is_markup(c) || at == mark || makes_link(line, at)) written += '\\';
      written += c;
    }
  }
  return written;
}

}  // namespace northstar::core
