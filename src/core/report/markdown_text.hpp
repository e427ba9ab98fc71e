#pragma once

#include <string>
#include <string_view>

namespace northstar::core {

/// Writes what people wrote so that Markdown shows it as it is, on one line: no markup, no HTML, no link comes of it.
///
/// Follows CommonMark 0.31 (backslash escapes, section 2.4; entities, 2.5) and GitHub's extensions: tables,
/// strikethrough, autolinks, mentions, mathematics. Runs of white space become one space. An empty text becomes a dash.
[[nodiscard]] std::string markdown_text(std::string_view text);

}  // namespace northstar::core
