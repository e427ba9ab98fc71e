#pragma once

#include <string>
#include <string_view>

namespace northstar::transport {

/// Appends `text` as a JSON string with its quotes. Control characters, DEL and the line separators are escaped and bytes that are not
/// UTF-8 become '?', so that no text can forge a second line in a log or break a document.
void append_json_text(std::string& out, std::string_view text);

}  // namespace northstar::transport
