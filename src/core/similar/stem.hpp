#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace northstar::core::similar {

/// Cuts a folded text into its words: runs of letters and digits.
[[nodiscard]] std::vector<std::string_view> words_of(std::string_view folded);

/// Returns a word without what Korean particles and endings, or English endings, hang on it: "배송이" and "배송을" as
/// "배송". At least two syllables stay before a particle, one before an ending, three letters of English.
[[nodiscard]] std::string_view stem_of(std::string_view word);

/// Tells whether an English word stands in every sentence and so says nothing about its subject.
[[nodiscard]] bool is_filler(std::string_view word);

}  // namespace northstar::core::similar
