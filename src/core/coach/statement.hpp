#pragma once

#include <string_view>
#include <vector>

#include "core/coach/moment.hpp"
#include "core/coach/quantity.hpp"
#include "core/coach/token.hpp"
#include "core/wording/folded_text.hpp"

namespace northstar::core::coach {

/// The language that a statement is read in.
enum class Tongue : std::uint8_t { ko, en };

/// A statement, cut and looked over. Its tokens point into it, so it stays where it is.
struct Statement {
  explicit Statement(std::string_view text);
  Statement(const Statement&) = delete;
  Statement& operator=(const Statement&) = delete;

  FoldedText folded;
  std::vector<Token> tokens;
  std::vector<Moment> moments;
  std::vector<Quantity> quantities;
  Tongue tongue;
};

}  // namespace northstar::core::coach
