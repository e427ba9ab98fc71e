#include "core/coach/statement.hpp"

#include <algorithm>

namespace northstar::core::coach {

Statement::Statement(std::string_view text)
    : folded(fold(text)),
      tokens(tokens_of(folded.text)),
      moments(moments_of(tokens)),
      quantities(quantities_of(tokens, moments)) {
  const bool has_hangul =
      std::ranges::any_of(tokens, [](const Token& token) { return token.kind == TokenKind::hangul; });
  tongue = has_hangul ? Tongue::ko : Tongue::en;
}

}  // namespace northstar::core::coach
