#include "tests/durability/unsynced_tree.hpp"

#include <numeric>
#include <random>
#include <ranges>

namespace northstar::durability {
namespace {

std::string folder_of(const std::string& path) {
  const auto slash = path.rfind('/');
  return slash == 0 ? "/" : path.substr(0, slash);
}

bool lies_in(const std::string& path, const std::string& folder) { return path != "/" && folder_of(path) == folder; }

}  // namespace

UnsyncedTree::File UnsyncedTree::find(const std::string& path) const {
  const auto found = live_.find(path);
  return found == live_.end() ? nullptr : found->second;
}

std::vector<std::string> UnsyncedTree::names_in(const std::string& folder) const {
  std::vector<std::string> names;
  const auto add = [&](const std::string& path) {
    if (lies_in(path, folder)) names.push_back(path.substr(path.rfind('/') + 1));
  };
  for (const auto& path : live_ | std::views::keys) add(path);
  for (const auto& path : folders_) add(path);
  return names;
}

std::size_t UnsyncedTree::size_bytes() const {
  const auto add = [](std::size_t sum, const auto& entry) { return sum + entry.second->bytes().size(); };
  return std::accumulate(live_.begin(), live_.end(), std::size_t{0}, add);
}

UnsyncedTree::File UnsyncedTree::create(const std::string& path) {
  return live_[path] = std::make_shared<UnsyncedFile>();
}

void UnsyncedTree::rename(const std::string& from, const std::string& to) {
  live_[to] = live_.at(from);
  live_.erase(from);
}

void UnsyncedTree::sync_folder(const std::string& folder) {
  std::erase_if(durable_, [&](const auto& entry) { return lies_in(entry.first, folder); });
  for (const auto& [path, file] : live_) {
    if (lies_in(path, folder)) durable_[path] = file;
  }
}

void UnsyncedTree::lose_all() {
  for (const auto& file : live_ | std::views::values) file->lose_all();
  for (const auto& file : durable_ | std::views::values) file->lose_all();
  live_ = durable_;
}

void UnsyncedTree::lose_some(std::uint64_t seed) {
  std::mt19937_64 random(seed);
  for (const auto& folder : folders_) {
    if (random() % 2 == 0) sync_folder(folder);
  }
  for (const auto& file : durable_ | std::views::values) file->lose_some(random);
  lose_all();
}

}  // namespace northstar::durability
