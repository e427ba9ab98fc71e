#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace northstar::durability {

/// Returns what is in a file, or what is in all files of a folder, one after another.
inline std::string all_bytes(const std::filesystem::path& path) {
  if (std::filesystem::is_directory(path)) {
    std::string together;
    for (const auto& entry : std::filesystem::directory_iterator(path)) together += all_bytes(entry.path());
    return together;
  }
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace northstar::durability
