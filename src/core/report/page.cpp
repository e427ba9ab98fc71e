#include "core/report/page.hpp"

#include "core/report/markdown_text.hpp"

namespace northstar::core {

void Page::gap() {
  if (!written_.empty() && !written_.ends_with("\n\n")) written_ += "\n";
}

void Page::title(std::string_view text) { written_ += "# " + markdown_text(text) + "\n"; }

void Page::heading(int level, std::string_view line) {
  gap();
  written_ += std::string(static_cast<std::size_t>(level), '#') + " " + std::string(line) + "\n\n";
}

void Page::paragraph(std::string_view line) {
  gap();
  written_ += std::string(line) + "\n";
}

void Page::entry(int depth, std::string_view line) {
  written_ += std::string(static_cast<std::size_t>(depth) * 2, ' ') + "- " + std::string(line) + "\n";
}

void Page::fact(int depth, Word name, std::string_view text) {
  if (!text.empty()) entry(depth, "**" + word(name) + ":** " + markdown_text(text));
}

void Page::facts(int depth, Word name, const std::vector<std::string>& texts) {
  std::string joined;
  for (const auto& text : texts) joined += (joined.empty() ? "" : " · ") + markdown_text(text);
  if (!joined.empty()) entry(depth, "**" + word(name) + ":** " + joined);
}

void Page::row(const std::vector<std::string>& cells) {
  written_ += "|";
  for (const auto& cell : cells) written_ += " " + cell + " |";
  written_ += "\n";
}

void Page::head(const std::vector<std::string>& cells) {
  gap();
  row(cells);
  row(std::vector<std::string>(cells.size(), "---"));
}

}  // namespace northstar::core
