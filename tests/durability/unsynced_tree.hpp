#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "tests/durability/unsynced_file.hpp"

namespace northstar::durability {

/// A tree of files in memory whose names, like their bytes, survive a power cut only when synced: a created, renamed
/// or removed name lasts from the sync of its folder on. Folders themselves last at once.
class UnsyncedTree {
 public:
  using File = std::shared_ptr<UnsyncedFile>;

  [[nodiscard]] File find(const std::string& path) const;
  [[nodiscard]] bool is_folder(const std::string& path) const { return folders_.contains(path); }
  /// Names, without their folder, of what lies directly in `folder`.
  [[nodiscard]] std::vector<std::string> names_in(const std::string& folder) const;
  [[nodiscard]] std::size_t size_bytes() const;

  File create(const std::string& path);
  void make_folder(const std::string& path) { folders_.insert(path); }
  void remove_folder(const std::string& path) { folders_.erase(path); }
  void remove(const std::string& path) { live_.erase(path); }
  void rename(const std::string& from, const std::string& to);
  void sync_folder(const std::string& folder);

  /// Nothing unsynced arrived.
  void lose_all();
  /// Each unsynced sector and name arrived or did not.
  void lose_some(std::uint64_t seed);

 private:
  std::map<std::string, File> live_;
  std::map<std::string, File> durable_;
  std::set<std::string> folders_{"/"};
};

}  // namespace northstar::durability
