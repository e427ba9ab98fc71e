#pragma once

#include <array>
#include <span>
#include <string_view>

#include "core/coach/cue.hpp"

namespace northstar::core::coach {

/// The words of one cue, separated by blanks; "_" stands for a blank inside one, "$" at the end of a Korean one says
/// that only a particle or nothing may follow.
struct WordList {
  Cue cue;
  std::string_view words;
};

[[nodiscard]] std::span<const WordList> english_words();
[[nodiscard]] std::span<const WordList> korean_words();

/// Returns the cues of an English word or phrase as it stands in the list, or none.
[[nodiscard]] CueSet english_cues(std::string_view word);

/// A Korean word found at the start of a text.
struct Found {
  std::size_t size_bytes = 0;
  CueSet cues = 0;
};

/// Finds the longest Korean word with which `rest` begins; `size_bytes` is 0 if there is none.
[[nodiscard]] Found find_korean(std::string_view rest);

/// Tells whether `rest`, up to its first blank or mark, is empty or a particle.
[[nodiscard]] bool begins_with_particle(std::string_view rest);

}  // namespace northstar::core::coach
