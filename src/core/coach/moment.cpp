#include "core/coach/moment.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "core/coach/calendar.hpp"

namespace northstar::core::coach {

std::vector<Moment> moments_of(std::span<const Token> tokens) {
  std::vector<Moment> moments;
  for (std::size_t at = 0; at < tokens.size();) {
    auto found = korean_moment(tokens, at);
    if (!found) found = english_moment(tokens, at);
    if (found) moments.push_back(*found);
    at = found ? found->last : at + 1;
  }
  return moments;
}

}  // namespace northstar::core::coach
