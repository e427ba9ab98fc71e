#pragma once

#include <string>
#include <utility>
#include <vector>

namespace northstar::wire {

/// A file of examples: its path below the folder, and its text, one example a line.
using ExampleFile = std::pair<std::string, std::string>;

/// What the present version stores, each event empty and full: the golden files that later versions must read.
[[nodiscard]] std::vector<ExampleFile> golden_files();

/// Seeds for the fuzz targets, one a file, in a folder for each target.
[[nodiscard]] std::vector<ExampleFile> fuzz_seeds();

}  // namespace northstar::wire
