#pragma once

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace northstar::core::similar {

/// A term's number and its weight.
using Term = std::pair<std::uint32_t, float>;

/// A text as a vector of length 1, sorted by term.
using Vector = std::vector<Term>;

/// In how many texts a term must stand to count. Two drops what only one text says, which neighbours cannot share;
/// duplicates are held to every letter.
enum class Rare : std::uint32_t { counts = 1, dropped = 2 };

/// Whether Korean words are cut as they stand or without their particles and endings.
enum class Cut { whole, stems };

/// Scales `vector` to length 1; an empty one stays.
void scale_to_one(Vector& vector);

/// Pieces of two and three letters of each word, bounded by its ends, weighted (1 + log tf) · idf (Salton and Buckley
/// 1988).
[[nodiscard]] std::vector<Vector> piece_vectors(const std::vector<std::string_view>& folded, Rare rare, Cut cut);

/// Stems of the words that say something, weighted likewise.
[[nodiscard]] std::vector<Vector> stem_vectors(const std::vector<std::string_view>& folded);

/// The cosine of two vectors of length 1.
[[nodiscard]] float cosine(const Vector& left, const Vector& right);

}  // namespace northstar::core::similar
