#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/report/words.hpp"

namespace northstar::core {

/// A Markdown page that is being written, in one language. What is named `text` was written by people and is escaped;
/// what is named `line` is Markdown already.
class Page {
 public:
  explicit Page(Language language) : language_(language) {}

  [[nodiscard]] Language language() const { return language_; }
  [[nodiscard]] std::string word(Word word) const { return std::string(text_of(word, language_)); }

  /// Sets what follows off from what stands before it.
  void gap();
  void title(std::string_view text);
  void heading(int level, std::string_view line);
  void paragraph(std::string_view line);
  /// One entry of a list; `depth` 0 is the outermost.
  void entry(int depth, std::string_view line);
  /// An entry "**word:** text"; nothing when the text is empty.
  void fact(int depth, Word word, std::string_view text);
  /// An entry "**word:** text · text"; nothing when there is none.
  void facts(int depth, Word word, const std::vector<std::string>& texts);
  /// A row of a table, its cells Markdown already.
  void row(const std::vector<std::string>& cells);
  /// The head of a table with as many columns as words.
  void head(const std::vector<std::string>& cells);

  [[nodiscard]] std::string take() && { return std::move(written_); }

 private:
  Language language_;
  std::string written_;
};

}  // namespace northstar::core
