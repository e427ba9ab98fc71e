#pragma once

namespace northstar::core {

/// Tells whether `id` may be given to a new thing of `map`: it names something, and nothing yet.
template <class Map>
[[nodiscard]] bool is_free(const Map& map, const typename Map::key_type& id) {
  return !id.empty() && !map.contains(id);
}

}  // namespace northstar::core
