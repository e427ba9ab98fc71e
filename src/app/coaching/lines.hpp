#pragma once

#include <expected>
#include <string>
#include <vector>

#include "app/cli/options.hpp"

namespace northstar::app {

/// Reads the lines of the file that `options` name, or of standard input, without line ends and a byte order mark. What
/// is not UTF-8 becomes U+FFFD, byte by byte, since answers are JSON.
/// @fails with the exit code to end with, after it has said why
[[nodiscard]] std::expected<std::vector<std::string>, int> read_lines(const Options& options);

/// Does what `read_lines` does to one line as it came.
[[nodiscard]] std::string clean_line(std::string line);

}  // namespace northstar::app
