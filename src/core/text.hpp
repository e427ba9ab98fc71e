#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "core/reject.hpp"

namespace northstar::core {

/// Whether a text may go on over several lines; a name may not, since it stands in lists, tables and file names.
enum class Lines { one, many };

/// How long a text may be, in code points.
struct TextLimit {
  std::size_t min_code_points;
  std::size_t max_code_points;
  Lines lines = Lines::many;
};

/// A card is a sentence or two that a room can read from the wall.
inline constexpr TextLimit kCardText{1, 500};
/// A title, a name of a person, cluster, vote.
inline constexpr TextLimit kName{1, 120, Lines::one};
inline constexpr TextLimit kOptionalName{0, 120, Lines::one};
/// A paragraph: instruction, reason, goal, comment.
inline constexpr TextLimit kParagraph{0, 2000};
inline constexpr TextLimit kRequiredParagraph{1, 2000};

/// Says what is wrong with `text`, or nothing. White space at the ends counts for the length but not as content.
///
/// Control characters (Unicode category Cc) are refused, except tab and line feed in texts of many lines.
/// @rejects not_text, empty_text, text_too_long
[[nodiscard]] std::optional<Reject> check_text(std::string_view text, TextLimit limit);

/// Tells whether `text` is empty or a date in one of the three precisions that people give: YYYY, YYYY-MM, YYYY-MM-DD.
[[nodiscard]] bool is_date(std::string_view text);

}  // namespace northstar::core
