#pragma once

#include <string>
#include <vector>

namespace northstar::train {

/// Reads the lines of a table of tab-separated cells, without its head.
std::vector<std::vector<std::string>> cells_of(const std::string& path);

}  // namespace northstar::train
