#include "wire/json/duplicate_keys.hpp"

#include <algorithm>

namespace northstar::wire::json {
namespace {

/// Up to this many keys, comparing each pair is quicker than sorting.
constexpr std::size_t kFewKeys = 12;

template <class Visit>
void each_key(const std::vector<Node>& nodes, std::uint32_t object, Visit visit) {
  for (auto key = object + 1; key != nodes[object].next; key = nodes[key + 1].next) {
    if (!visit(nodes[key])) return;
  }
}

std::string_view text_of(std::string_view text, const Node& node) { return text.substr(node.offset, node.size); }

std::optional<std::size_t> find_among_few(std::string_view text, const std::vector<Node>& nodes, std::uint32_t object) {
  std::optional<std::size_t> twin;
  each_key(nodes, object, [&](const Node& key) {
    each_key(nodes, object, [&](const Node& earlier) {
      if (&earlier == &key) return false;
      if (text_of(text, earlier) == text_of(text, key)) twin = key.offset;
      return !twin;
    });
    return !twin;
  });
  return twin;
}

std::optional<std::size_t> find_among_many(std::string_view text, const std::vector<Node>& nodes,
                                           std::uint32_t object) {
  std::vector<std::string_view> keys;
  keys.reserve(nodes[object].size);
  each_key(nodes, object, [&](const Node& key) {
    keys.push_back(text_of(text, key));
    return true;
  });
  std::ranges::sort(keys);
  const auto twin = std::ranges::adjacent_find(keys);
  if (twin == keys.end()) return std::nullopt;
  return static_cast<std::size_t>(std::max(twin[0].data(), twin[1].data()) - text.data());
}

}  // namespace

std::optional<std::size_t> find_duplicate_key(std::string_view text, const std::vector<Node>& nodes,
                                              std::uint32_t object) {
  return nodes[object].size <= kFewKeys ? find_among_few(text, nodes, object) : find_among_many(text, nodes, object);
}

}  // namespace northstar::wire::json
