#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace northstar::core {

/// Another text and how near it is, in per cent.
struct Neighbour {
  /// Counted from 1, like the lines of a file.
  std::uint32_t line;
  int score;

  friend bool operator==(const Neighbour&, const Neighbour&) = default;
};

/// What a text of a pile has to do with the others.
struct SimilarText {
  std::uint32_t line = 0;
  /// The nearest first, at most `kNeighbours`, none below `kLeastScore`.
  std::vector<Neighbour> neighbours = {};
  /// The first line that says the same in nearly the same words. People confirm; nothing is merged by itself.
  std::optional<std::uint32_t> duplicate_of = {};

  friend bool operator==(const SimilarText&, const SimilarText&) = default;
};

/// Which group a text may belong to, as the first drags of people let guess; groups are counted from 1.
struct GroupGuess {
  std::uint32_t line;
  std::uint32_t group;
  int score;

  friend bool operator==(const GroupGuess&, const GroupGuess&) = default;
};

inline constexpr std::size_t kNeighbours = 3;
inline constexpr int kLeastScore = 15;

/// Finds for each text its neighbours and whether it repeats an earlier one (rules SI1 to SI5).
[[nodiscard]] std::vector<SimilarText> similar_texts(const std::vector<std::string>& texts);

/// Finds the texts that answer to `query`, best first, through Korean particles and endings (rule SI6).
[[nodiscard]] std::vector<Neighbour> search_texts(const std::vector<std::string>& texts, std::string_view query);

/// Puts a pile in an order in which texts that are near each other lie together; lines counted from 1 (rule SI7).
[[nodiscard]] std::vector<std::uint32_t> order_texts(const std::vector<std::string>& texts);

/// Guesses from the groups that people began (lines counted from 1) where the other texts belong; who is near to none
/// is left out (rule SI8).
[[nodiscard]] std::vector<GroupGuess> guess_groups(const std::vector<std::string>& texts,
                                                   const std::vector<std::vector<std::uint32_t>>& groups);

}  // namespace northstar::core
