#pragma once

#include <string_view>

namespace northstar::core {

/// The particles of a Korean sentence that change with the sound before them.
enum class Particle {
  subject,    ///< 이/가
  object,     ///< 을/를
  direction,  ///< 으로/로
};

/// Returns the form of `particle` that follows `word`, without the word.
///
/// A part in brackets at the word's end is passed over ("시간(중앙값)" is followed as "시간" is). Digits count as they
/// are read in Korean, a per cent sign as 퍼센트, Latin letters roughly.
[[nodiscard]] std::string_view particle_after(std::string_view word, Particle particle);

/// Tells whether `text` holds a Hangul syllable (U+AC00 to U+D7A3).
[[nodiscard]] bool holds_hangul(std::string_view text);

}  // namespace northstar::core
