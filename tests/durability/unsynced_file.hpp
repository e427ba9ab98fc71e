#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <set>
#include <span>
#include <string>

namespace northstar::durability {

/// One file as programs see it, and as it would be found after the power failed: what was synced.
class UnsyncedFile {
 public:
  /// The unit in which a disk writes or does not write.
  static constexpr std::size_t sector_bytes = 512;

  [[nodiscard]] const std::string& bytes() const { return live_; }

  /// Writes at `offset`, growing the file if needed.
  void write(std::span<const char> bytes, std::size_t offset);
  void resize(std::size_t size_bytes);
  /// Makes what programs see what would be found.
  void sync();

  /// The power fails and nothing of what was not synced arrived.
  void lose_all();
  /// The power fails and each unsynced sector arrived or did not, by the toss of a coin.
  void lose_some(std::mt19937_64& random);

 private:
  void mark(std::size_t from, std::size_t to);
  void keep(std::size_t sector);

  std::string live_;
  std::string durable_;
  std::set<std::size_t> unsynced_;
};

}  // namespace northstar::durability
