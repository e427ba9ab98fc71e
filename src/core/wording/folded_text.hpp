#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace northstar::core {

/// A text in the one form in which texts are compared: lower case, Hangul composed as NFC has it, full-width forms and
/// typographic marks as their ASCII twins, every white space as one blank.
struct FoldedText {
  std::string text;
  /// For each byte of `text` which code point of the original it came from, counted from 0; and one more: their number.
  std::vector<std::uint32_t> origin;
};

/// Folds the first `kMaxFoldedCodePoints` of `text`; what is not UTF-8 becomes U+FFFD.
[[nodiscard]] FoldedText fold(std::string_view text);

/// Nobody reads more than this as one statement; it bounds the work on a line of any length.
inline constexpr std::size_t kMaxFoldedCodePoints = 2000;

}  // namespace northstar::core
