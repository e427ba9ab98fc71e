#include "core/similar/nearness.hpp"

#include <algorithm>
#include <unordered_map>

namespace northstar::core::similar {
namespace {

constexpr float kPieces = 0.7F;
constexpr float kStems = 0.3F;
constexpr float kShared = 0.5F;
/// How many neighbours of a text speak for it.
constexpr std::size_t kSpeakers = 8;

using Holder = std::pair<std::size_t, float>;

/// Adds `share` times the cosine of every pair of `vectors`: each term brings the texts that hold it together.
void add_cosines(Matrix& matrix, const std::vector<Vector>& vectors, float share) {
  std::unordered_map<std::uint32_t, std::vector<Holder>> holders;
  for (std::size_t i = 0; i < vectors.size(); ++i) {
    auto row = matrix.row(i);
    for (const auto& [term, weight] : vectors[i]) {
      auto& earlier = holders[term];
      for (const auto& [j, other] : earlier) row[j] += share * weight * other;
      earlier.emplace_back(i, weight);
    }
  }
}

void mirror(Matrix& matrix) {
  for (std::size_t i = 0; i < matrix.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) matrix.row(j)[i] = matrix.row(i)[j];
  }
}

/// A text as the neighbours that it has; itself is the nearest.
std::vector<Vector> neighbour_vectors(const Matrix& matrix) {
  std::vector<Vector> vectors(matrix.size());
  for (std::size_t i = 0; i < matrix.size(); ++i) {
    auto& vector = vectors[i];
    vector.emplace_back(static_cast<std::uint32_t>(i), 1.0F);
    for (const auto j : nearest(matrix.row(i), kSpeakers))
      vector.emplace_back(static_cast<std::uint32_t>(j), matrix.row(i)[j]);
    scale_to_one(vector);
  }
  return vectors;
}

}  // namespace

Folded::Folded(const std::vector<std::string>& texts) {
  texts_.reserve(texts.size());
  for (const auto& text : texts) views_.push_back(texts_.emplace_back(fold(text)).text);
}

std::vector<std::size_t> nearest(std::span<const float> row, std::size_t most) {
  std::vector<std::size_t> best;
  for (std::size_t j = 0; j < row.size(); ++j) {
    if (row[j] <= 0 || (best.size() == most && row[j] <= row[best.back()])) continue;
    const auto place = std::ranges::find_if(best, [&](std::size_t other) { return row[other] < row[j]; });
    best.insert(place, j);
    if (best.size() > most) best.pop_back();
  }
  return best;
}

Matrix direct_nearness(const Folded& pile, Rare rare) {
  Matrix matrix(pile.views().size());
  add_cosines(matrix, piece_vectors(pile.views(), rare, Cut::stems), kPieces);
  add_cosines(matrix, stem_vectors(pile.views()), kStems);
  mirror(matrix);
  return matrix;
}

Matrix shared_nearness(const Folded& pile) {
  auto matrix = direct_nearness(pile, Rare::dropped);
  const auto vectors = neighbour_vectors(matrix);
  for (std::size_t i = 0; i < matrix.size(); ++i) {
    for (auto& cell : matrix.row(i)) cell *= 1 - kShared;
  }
  add_cosines(matrix, vectors, kShared);
  mirror(matrix);
  return matrix;
}

}  // namespace northstar::core::similar
