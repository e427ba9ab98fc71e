#pragma once

#include <expected>
#include <filesystem>
#include <string>

namespace northstar::adapter::sqlite {

/// Holds a data folder for this process. The lock ends with the process, however it ends.
class FolderLock {
 public:
  /// Locks `folder`. @fails with a sentence for people if another process holds it or the file cannot be made.
  static std::expected<FolderLock, std::string> take(const std::filesystem::path& folder);

  FolderLock(FolderLock&& other) noexcept;
  FolderLock& operator=(FolderLock&& other) = delete;
  ~FolderLock();

 private:
  explicit FolderLock(int descriptor) : descriptor_(descriptor) {}

  int descriptor_;
};

}  // namespace northstar::adapter::sqlite
