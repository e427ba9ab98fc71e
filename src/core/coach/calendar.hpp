#pragma once

#include <optional>

#include "core/coach/moment.hpp"

namespace northstar::core::coach {

/// Finds a stretch of time that begins at token `at` and is said in Korean.
[[nodiscard]] std::optional<Moment> korean_moment(std::span<const Token> tokens, std::size_t at);

/// Finds a stretch of time that begins at token `at` and is said in English.
[[nodiscard]] std::optional<Moment> english_moment(std::span<const Token> tokens, std::size_t at);

/// Returns the number that a token says, digits only, or -1.
[[nodiscard]] int small_number(const Token& token);

/// The whole Korean word from its first token on: text and tail of all tokens that stand without a blank between them.
[[nodiscard]] std::string_view korean_word(std::span<const Token> tokens, std::size_t at);

}  // namespace northstar::core::coach
