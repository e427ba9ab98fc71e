#pragma once

#include <string>
#include <string_view>

namespace northstar::wasm {

/// Reads one statement, bare UTF-8 text. Answers `{"reading":{…}}` (web/src/core/types.gen.ts, Reading).
[[nodiscard]] std::string coach_read(std::string_view statement);

/// Takes `{"texts":[…],"query":…,"groups":[[…]]}`. Answers `{"pile":{…}}` (PileAnswer), or `{"error":{…}}` as the
/// replica's calls do.
[[nodiscard]] std::string similar_ask(std::string_view question);

}  // namespace northstar::wasm
