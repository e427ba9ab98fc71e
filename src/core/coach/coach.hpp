#pragma once

#include <string_view>

#include "core/coach/reading.hpp"

namespace northstar::core {

/// Reads one statement in Korean or English: what it looks like, which parts it names and where, what to mend, and the
/// one question that helps most. The same text always gives the same reading, on every machine. Reads at most
/// `kMaxFoldedCodePoints`; the text comes back as it was.
[[nodiscard]] Reading read_statement(std::string_view text);

}  // namespace northstar::core
