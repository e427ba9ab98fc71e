#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/similar/terms.hpp"
#include "core/wording/folded_text.hpp"

namespace northstar::core::similar {

/// How near each text of a pile is to each other, 0 to 1; square and symmetric, 0 with itself.
class Matrix {
 public:
  explicit Matrix(std::size_t size) : size_(size), cells_(size * size) {}

  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] std::span<const float> row(std::size_t i) const { return std::span(cells_).subspan(i * size_, size_); }
  [[nodiscard]] std::span<float> row(std::size_t i) { return std::span(cells_).subspan(i * size_, size_); }

 private:
  std::size_t size_;
  std::vector<float> cells_;
};

/// The texts of a pile, folded.
class Folded {
 public:
  explicit Folded(const std::vector<std::string>& texts);

  [[nodiscard]] const std::vector<std::string_view>& views() const { return views_; }

 private:
  std::vector<FoldedText> texts_;
  std::vector<std::string_view> views_;
};

/// The cosine of every pair: seven tenths of pieces, three of stems (chosen on the development data, docs/coach.md).
[[nodiscard]] Matrix direct_nearness(const Folded& pile, Rare rare);

/// Half of it direct, half how much two texts share their neighbours (Jarvis and Patrick 1973): what two texts have in
/// common with a third brings them nearer.
[[nodiscard]] Matrix shared_nearness(const Folded& pile);

/// The numbers of the `most` nearest in `row`, nearest first, equal ones by number; none at 0.
[[nodiscard]] std::vector<std::size_t> nearest(std::span<const float> row, std::size_t most);

}  // namespace northstar::core::similar
