#pragma once

#include <string_view>
#include <vector>

#include "core/coach/cue.hpp"

namespace northstar::core::coach {

enum class TokenKind : std::uint8_t { latin, hangul, number, mark };

/// How an English word is bent; Korean words and numbers are `base`.
enum class Form : std::uint8_t { base, s, past, gerund };

/// A piece of a folded statement: a word or phrase that the lexicon knows, another word, a number, or a mark.
struct Token {
  TokenKind kind;
  Form form = Form::base;
  CueSet cues = 0;
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string_view text = {};
  /// Korean: what follows in the same word, up to the next token: particles and endings.
  std::string_view tail = {};
};

/// Cuts a folded statement; the tokens point into it. Blanks are dropped.
[[nodiscard]] std::vector<Token> tokens_of(std::string_view folded);

}  // namespace northstar::core::coach
