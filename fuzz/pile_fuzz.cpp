#include <algorithm>
#include <string>
#include <vector>

#include "core/similar/pile.hpp"
#include "fuzz/expect.hpp"

namespace {

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

}  // namespace

/// A pile of any lines: repeats point back, an order holds each line once, search and guesses stay inside.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size_bytes) {
  const auto lines = lines_of(northstar::fuzz::text_of(data, size_bytes));
  for (const auto& text : northstar::core::similar_texts(lines)) {
    northstar::fuzz::expect(!text.duplicate_of || *text.duplicate_of < text.line);
    for (const auto& neighbour : text.neighbours)
      northstar::fuzz::expect(neighbour.line <= lines.size() && neighbour.line != text.line);
  }
  northstar::fuzz::expect(northstar::core::order_texts(lines).size() == lines.size());
  if (lines.size() < 3) return 0;
  for (const auto& found : northstar::core::search_texts(lines, lines[0]))
    northstar::fuzz::expect(found.line <= lines.size());
  for (const auto& guess : northstar::core::guess_groups(lines, {{1}, {2}}))
    northstar::fuzz::expect(guess.line > 2 && guess.group <= 2);
  return 0;
}
