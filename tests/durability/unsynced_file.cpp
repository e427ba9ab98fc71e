#include "tests/durability/unsynced_file.hpp"

#include <algorithm>

namespace northstar::durability {

void UnsyncedFile::write(std::span<const char> bytes, std::size_t offset) {
  if (live_.size() < offset + bytes.size()) resize(offset + bytes.size());
  std::ranges::copy(bytes, live_.begin() + static_cast<std::ptrdiff_t>(offset));
  mark(offset, offset + bytes.size());
}

void UnsyncedFile::resize(std::size_t size_bytes) {
  mark(std::min(live_.size(), size_bytes), std::max(live_.size(), size_bytes));
  live_.resize(size_bytes, '\0');
}

void UnsyncedFile::sync() {
  durable_.resize(live_.size(), '\0');
  for (const auto sector : unsynced_) keep(sector);
  unsynced_.clear();
}

void UnsyncedFile::lose_all() {
  live_ = durable_;
  unsynced_.clear();
}

void UnsyncedFile::lose_some(std::mt19937_64& random) {
  for (const auto sector : unsynced_) {
    if (random() % 2 == 0) keep(sector);
  }
  lose_all();
}

void UnsyncedFile::mark(std::size_t from, std::size_t to) {
  for (auto sector = from / sector_bytes; sector * sector_bytes < to; ++sector) unsynced_.insert(sector);
}

void UnsyncedFile::keep(std::size_t sector) {
  const auto from = sector * sector_bytes;
  if (from >= live_.size()) return;
  const auto size = std::min(sector_bytes, live_.size() - from);
  if (durable_.size() < from + size) durable_.resize(from + size, '\0');
  durable_.replace(from, size, live_, from, size);
}

}  // namespace northstar::durability
