#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace northstar::core::similar {

/// What nearness cannot see of a folded text and two texts must share to say the same.
struct Gist {
  std::vector<std::string_view> words;
  /// Numbers, and codes like "b" or "c07", sorted.
  std::vector<std::string> codes;
  int negations;
  std::size_t code_points;
  /// Which words of a pair of opposites stand in it, the first and the second of each pair.
  std::uint64_t firsts;
  std::uint64_t seconds;
};

/// Takes the gist of `folded`, into which it points.
[[nodiscard]] Gist gist_of(std::string_view folded);

/// Tells whether two texts may say the same: their numbers and codes, their negations and their directions agree,
/// neither is more than twice as long, and both have at least four letters.
[[nodiscard]] bool may_say_the_same(const Gist& left, const Gist& right);

/// Tells whether two texts differ in blanks and marks alone.
[[nodiscard]] bool are_same_words(const Gist& left, const Gist& right);

}  // namespace northstar::core::similar
