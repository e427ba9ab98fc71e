#pragma once

#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <string>

namespace northstar::contract {

/// Where a folder lies. In memory a sync costs nothing: for tests that look at calls and not at the medium.
enum class Medium { disk, memory };

/// An empty folder of its own, removed with everything in it at the end.
class ScratchFolder {
 public:
  explicit ScratchFolder(Medium medium = Medium::disk) {
    const std::filesystem::path memory = "/dev/shm";
    const bool in_memory = medium == Medium::memory && std::filesystem::is_directory(memory);
    auto pattern = ((in_memory ? memory : std::filesystem::temp_directory_path()) / "northstar-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("cannot make " + pattern);
    path_ = pattern;
  }
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;
  ~ScratchFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

}  // namespace northstar::contract
