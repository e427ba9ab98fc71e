#pragma once

#include <expected>
#include <string>
#include <string_view>
#include <vector>

#include "core/similar/pile.hpp"
#include "wire/fields/decode_error.hpp"

namespace northstar::wire {

/// What the page asks about a pile of cards.
struct PileQuestion {
  std::vector<std::string> texts;
  /// What to look for; empty for nothing.
  std::string query;
  /// The groups that people began, by line, counted from 1; empty for none.
  std::vector<std::vector<std::uint32_t>> groups;
};

struct PileAnswer {
  std::vector<core::SimilarText> texts;
  /// All lines, so that texts that are near each other lie together.
  std::vector<std::uint32_t> order;
  /// What answers to the query, best first.
  std::vector<core::Neighbour> found;
  /// Where the texts that nobody dragged yet may belong.
  std::vector<core::GroupGuess> guesses;
};

/// Reads `{"texts":[…],"query":…,"groups":[[…]]}`; up to 1,000 texts.
[[nodiscard]] std::expected<PileQuestion, DecodeError> decode_pile_question(std::string_view text);

[[nodiscard]] std::string encode_pile_answer(const PileAnswer& answer);

/// One line of `northstar similar`: `duplicate_of` is written even when it is null.
[[nodiscard]] std::string encode_similar_line(const core::SimilarText& similar);

}  // namespace northstar::wire
