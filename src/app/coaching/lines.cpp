#include "app/coaching/lines.hpp"

#include <fstream>
#include <iostream>

#include "base/utf8.hpp"
#include "core/wording/code_point.hpp"

namespace northstar::app {
namespace {

std::string well_formed(std::string_view line) {
  std::string clean;
  while (!line.empty()) {
    const auto [point, size_bytes] = core::first_code_point(line);
    core::append_code_point(clean, point);
    line.remove_prefix(size_bytes);
  }
  return clean;
}

std::vector<std::string> lines_of(std::istream& input) {
  std::vector<std::string> lines;
  for (std::string line; std::getline(input, line);) {
    if (lines.empty() && line.starts_with("\xEF\xBB\xBF")) line.erase(0, 3);
    lines.push_back(clean_line(std::move(line)));
  }
  return lines;
}

}  // namespace

std::string clean_line(std::string line) {
  if (line.ends_with('\r')) line.pop_back();
  return base::is_utf8(line) ? line : well_formed(line);
}

std::expected<std::vector<std::string>, int> read_lines(const Options& options) {
  if (options.operands.empty() || options.operands.front() == "-") return lines_of(std::cin);
  std::ifstream file{options.operands.front()};
  if (!file) {
    std::cerr << "northstar: " << options.operands.front() << " cannot be read\n";
    return std::unexpected(static_cast<int>(exit_failed));
  }
  return lines_of(file);
}

}  // namespace northstar::app
