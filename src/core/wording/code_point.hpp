#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace northstar::core {

/// One code point of a text and how many bytes it took.
struct CodePoint {
  char32_t value;
  std::size_t size_bytes;
};

inline constexpr char32_t kFirstSyllable = 0xAC00;
inline constexpr char32_t kLastSyllable = 0xD7A3;

/// Reads the code point at the start of `rest`, which may not be empty; a byte that is not UTF-8 reads as U+FFFD.
[[nodiscard]] CodePoint first_code_point(std::string_view rest);

/// Appends `point` as UTF-8.
void append_code_point(std::string& out, char32_t point);

/// Tells whether `point` is a Hangul syllable (U+AC00 to U+D7A3).
[[nodiscard]] constexpr bool is_syllable(char32_t point) { return point >= kFirstSyllable && point <= kLastSyllable; }

/// Returns the letter of an accented Latin one, in lower case, or `point` itself.
[[nodiscard]] char32_t plain_letter(char32_t point);

}  // namespace northstar::core
