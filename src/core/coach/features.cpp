#include "core/coach/features.hpp"

#include <algorithm>

#include "core/coach/hints.hpp"
#include "core/coach/pieces.hpp"

namespace northstar::core::coach {
namespace {

void sort_once(std::vector<std::uint16_t>& numbers) {
  std::ranges::sort(numbers);
  const auto rest = std::ranges::unique(numbers);
  numbers.erase(rest.begin(), rest.end());
}

}  // namespace

Features features_of(const Statement& statement, const Parts& parts) {
  Features features;
  add_hints(features.hints, statement, parts);
  add_runs(features.boxes, statement);
  add_pieces(features.boxes, statement);
  sort_once(features.hints);
  sort_once(features.boxes);
  return features;
}

}  // namespace northstar::core::coach
