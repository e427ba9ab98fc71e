#include <algorithm>

#include "core/coach/quantity.hpp"

namespace northstar::core::coach {
namespace {

std::string_view text_at(std::span<const Token> tokens, std::size_t at) {
  return at < tokens.size() ? tokens[at].text : std::string_view{};
}

/// Whether any token from `first` to before `last` is one of `words`.
template <class Words>
bool any_of(std::span<const Token> tokens, std::size_t first, std::size_t last, const Words& words) {
  for (auto at = first; at < last && at < tokens.size(); ++at) {
    if (std::ranges::find(words, tokens[at].text) != words.end()) return true;
  }
  return false;
}

bool is_arrow_between(std::span<const Token> tokens, const Quantity& left, const Quantity& right) {
  for (auto at = left.last; at < right.first; ++at) {
    if (text_at(tokens, at) == "→") return true;
    const bool is_drawn =
        text_at(tokens, at) == ">" && at > 0 && (text_at(tokens, at - 1) == "-" || text_at(tokens, at - 1) == "=");
    if (is_drawn) return true;
  }
  return false;
}

/// "from 18% … to 35%", "18% to 35%", "down from 30%", "compared to 30%".
bool is_english_baseline(std::span<const Token> tokens, const Quantity& one, const Quantity* next) {
  static constexpr std::array<std::string_view, 4> kFrom{"from", "vs", "versus", "against"};
  const auto reach = one.first < 3 ? 0 : one.first - 3;
  for (auto at = one.first; at > reach; --at) {
    const auto& before = tokens[at - 1];
    if (std::ranges::find(kFrom, before.text) != kFrom.end()) return true;
    if (before.text == "of" && at > 1 && tokens[at - 2].text == "instead") return true;
    if (before.text == "to" && at > 1 && tokens[at - 2].text.starts_with("compar")) return true;
    if (before.text == "to" || before.text == "by" || before.kind == TokenKind::number) break;
  }
  const bool is_next = next != nullptr && next->first == one.last + 1 && text_at(tokens, one.last) == "to";
  return is_next && next->unit == one.unit;
}

/// "현재 18%", "currently 18%", "기존 4.2일".
bool is_marked_now(std::span<const Token> tokens, const Quantity& one, std::size_t from) {
  for (auto at = one.first; at > from; --at) {
    if (has(tokens[at - 1].cues, Cue::now))
      return !tokens[at - 1].tail.starts_with("보다") && text_at(tokens, at) != "대비";
    if (tokens[at - 1].text == "," || tokens[at - 1].text == ";") return false;
  }
  return false;
}

/// "18%에서", "18%인", "18%이던": a starting value if another one comes after it.
bool is_korean_baseline(const Quantity& one, const Quantity* next) {
  if (next == nullptr) return one.tail.starts_with("에서") && !one.tail.starts_with("에서의");
  for (const auto tail : {"에서", "인 ", "이던", "였던", "이었던", "에 머물", "대에서", "수준에서", "부터"}) {
    if (one.tail.starts_with(tail)) return true;
  }
  const bool is_object =
      one.tail == "인" || one.tail == "을" || one.tail == "를" || one.tail == "이" || one.tail == "가";
  const bool leads_on = next->tail.starts_with("로") || next->tail.starts_with("으로") ||
                        next->tail.starts_with("까지") || next->tail.starts_with("이하로") ||
                        next->tail.starts_with("이상으로");
  return is_object && leads_on && next->unit == one.unit;
}

/// "수준에서" or "에서" as a word of its own after the number.
bool is_followed_by_from(std::span<const Token> tokens, const Quantity& one, const Quantity* next) {
  return next != nullptr &&
         any_of(tokens, one.last, next->first, std::array<std::string_view, 3>{"에서", "수준에서", "이던"});
}

}  // namespace

void assign_roles(std::vector<Quantity>& quantities, std::span<const Token> tokens) {
  std::size_t from = 0;
  for (std::size_t i = 0; i < quantities.size(); ++i) {
    auto& one = quantities[i];
    const auto* const next = i + 1 < quantities.size() ? &quantities[i + 1] : nullptr;
    const bool is_baseline = (next != nullptr && is_arrow_between(tokens, one, *next)) ||
                             is_english_baseline(tokens, one, next) || is_korean_baseline(one, next) ||
                             is_followed_by_from(tokens, one, next) || is_marked_now(tokens, one, from);
    one.role = is_baseline ? Role::baseline : Role::target;
    from = one.last;
  }
}

}  // namespace northstar::core::coach
