#include "core/coach/quantity.hpp"

#include <algorithm>
#include <array>

#include "core/coach/calendar.hpp"
#include "core/coach/unit_words.hpp"

namespace northstar::core::coach {
namespace {

/// Larger values count as this: there is no such target, and sums over it stay within 64 bits.
constexpr std::int64_t kMostMilli = 1'000'000'000'000'000;

std::int64_t scaled(std::int64_t value_milli, std::int64_t factor) {
  return value_milli > kMostMilli / factor ? kMostMilli : value_milli * factor;
}

/// The value of "1,780.5" in thousandths; further digits are dropped.
std::int64_t milli_of(std::string_view digits) {
  std::int64_t value = 0;
  int decimals = -1;
  for (const char c : digits) {
    if (c == '.') decimals = 0;
    if (c == '.' || c == ',' || decimals >= 3 || value > kMostMilli / 10'000) continue;
    value = value * 10 + (c - '0');
    if (decimals >= 0) ++decimals;
  }
  for (auto i = std::max(decimals, 0); i < 3; ++i) value *= 10;
  return value;
}

class Finder {
 public:
  Finder(std::span<const Token> tokens, std::span<const Moment> moments) : tokens_(tokens), moments_(moments) {}

  std::vector<Quantity> find() {
    std::size_t at = 0;
    while (at < tokens_.size()) {
      const auto moment = std::ranges::find(moments_, at, &Moment::first);
      if (moment != moments_.end()) {
        at = moment->last;
      } else {
        at = take(at);
      }
    }
    return std::move(found_);
  }

 private:
  /// Takes the quantity at `at`, if one is there, and returns where to go on.
  std::size_t take(std::size_t at) {
    if (tokens_[at].kind == TokenKind::number) return is_name(at) ? at + 1 : take_number(at);
    if (const auto said = said_number(tokens_, at); said.tokens > 0) {
      const auto last = at + said.tokens;
      found_.push_back({said.value_milli, said.unit, Role::target, at, last, said.tail});
      return last;
    }
    return at + 1;
  }

  std::string_view text(std::size_t at) const { return at < tokens_.size() ? tokens_[at].text : std::string_view{}; }
  bool is_glued(std::size_t at) const { return at + 1 < tokens_.size() && tokens_[at].end == tokens_[at + 1].begin; }

  /// "1:1", "2-way", "B2B", "year-2", "24/7", "aged 6-59", "4.0 버전", "ISO 9001".
  bool is_name(std::size_t at) const {
    const auto next = text(at + 1);
    if (at > 0 && is_glued(at - 1)) {
      const auto& before = tokens_[at - 1];
      if (before.kind == TokenKind::latin && before.text != "x") return true;
      if (before.text == ":" && at > 1 && tokens_[at - 2].kind == TokenKind::number) return true;
      if (before.text == "/") return true;
      if (before.text == "-" && at > 1 && is_glued(at - 2)) return true;
    }
    if (next == ":" && is_glued(at) && at + 2 < tokens_.size() && tokens_[at + 2].kind == TokenKind::number)
      return true;
    if (next == "/" && is_glued(at)) return true;
    if (next == "-" && is_glued(at) && english_unit(text(at + 2)).size_bytes == 0) return true;
    if (is_glued(at) && tokens_[at + 1].kind == TokenKind::latin && english_unit(next).size_bytes == 0) return true;
    if (is_glued(at) && (next == "g" || next == "d")) return true;
    if (tokens_[at].kind == TokenKind::number &&
        (next.starts_with("버전") || next.starts_with("세대") || next.starts_with("차 ")))
      return true;
    for (const auto word :
         {"aged", "age", "iso", "version", "phase", "top", "web", "level", "tier", "grade", "step", "year"}) {
      if (at > 0 && tokens_[at - 1].text == word) return true;
    }
    return false;
  }

  std::size_t take_number(std::size_t at) {
    Quantity quantity{milli_of(tokens_[at].text), Unit::plain, Role::target, at, at + 1};
    if (at > 0 && (text(at - 1) == "$" || text(at - 1) == "€" || text(at - 1) == "₩")) {
      quantity.unit = Unit::money;
      quantity.first = at - 1;
    }
    take_units(quantity);
    found_.push_back(quantity);
    return quantity.last;
  }

  /// Takes "%", "%p", "만 건", "-minute", "million" after a number.
  void take_units(Quantity& quantity) {
    auto& last = quantity.last;
    if (text(last) == "+") ++last;
    if (text(last) == "%") {
      quantity.unit = Unit::percent;
      ++last;
      const bool is_points = (text(last) == "p" || text(last) == "pt") && is_glued(last - 1);
      if (is_points) {
        quantity.unit = Unit::points;
        ++last;
      }
      quantity.tail = after(last);
      return;
    }
    const auto next = text(last) == "-" && is_glued(last - 1) ? last + 1 : last;
    if (next < tokens_.size() && tokens_[next].kind == TokenKind::latin)
      take_english_unit(quantity, next);
    else
      take_korean_unit(quantity);
  }

  void take_english_unit(Quantity& quantity, std::size_t at) {
    const auto found = english_unit(text(at));
    const bool is_short = text(at).size() < 3;
    if (found.size_bytes == 0 || (is_short && !is_glued(at - 1) && text(at) != "pp" && text(at) != "km")) return;
    if (quantity.unit != Unit::money) quantity.unit = found.unit;
    quantity.value_milli = found.factor == 0 ? quantity.value_milli / 1000 : scaled(quantity.value_milli, found.factor);
    quantity.last = at + 1;
    quantity.tail = after(quantity.last);
  }

  void take_korean_unit(Quantity& quantity) {
    auto& last = quantity.last;
    if (last >= tokens_.size() || tokens_[last].kind != TokenKind::hangul) return;
    auto word = korean_word(tokens_, last);
    const bool is_apart = !is_glued(last - 1);
    const auto found = korean_unit(word);
    if (found.size_bytes == 0 ||
        (is_apart && found.size_bytes != word.size() && !is_counted(word.substr(found.size_bytes)))) {
      if (!is_apart) quantity.tail = word;
      return;
    }
    if (quantity.unit != Unit::money) quantity.unit = found.unit;
    quantity.value_milli = scaled(quantity.value_milli, found.factor);
    const auto end = tokens_[last].begin + word.size();
    while (last < tokens_.size() && tokens_[last].begin < end) ++last;
    quantity.tail = word.substr(found.size_bytes);
    if (found.factor > 1 && found.unit == Unit::things && quantity.tail.empty()) take_counter(quantity);
  }

  /// "50만 건": the counter after a large number.
  void take_counter(Quantity& quantity) {
    if (quantity.last >= tokens_.size() || tokens_[quantity.last].kind != TokenKind::hangul) return;
    const auto word = korean_word(tokens_, quantity.last);
    const auto found = korean_unit(word);
    if (found.size_bytes == 0) return;
    const auto end = tokens_[quantity.last].begin + word.size();
    while (quantity.last < tokens_.size() && tokens_[quantity.last].begin < end) ++quantity.last;
    quantity.tail = word.substr(found.size_bytes);
  }

  static bool is_counted(std::string_view tail) {
    for (const auto each : {"에서", "으로", "로", "을", "를", "이", "가", "의", "까지"}) {
      if (tail.starts_with(each)) return true;
    }
    return false;
  }

  /// The Korean word that hangs on the token before `at`.
  std::string_view after(std::size_t at) const {
    if (at >= tokens_.size() || at == 0 || !is_glued(at - 1) || tokens_[at].kind != TokenKind::hangul) return {};
    return korean_word(tokens_, at);
  }

  std::span<const Token> tokens_;
  std::span<const Moment> moments_;
  std::vector<Quantity> found_;
};

}  // namespace

std::vector<Quantity> quantities_of(std::span<const Token> tokens, std::span<const Moment> moments) {
  auto quantities = Finder(tokens, moments).find();
  // "환자 대기 시간 30분 이내": where nothing else is counted, a window at the end is the target.
  const bool ends_in_window =
      !moments.empty() && moments.back().kind == MomentKind::window && moments.back().last == tokens.size();
  if (quantities.empty() && ends_in_window) quantities = Finder(tokens, moments.first(moments.size() - 1)).find();
  assign_roles(quantities, tokens);
  return quantities;
}

}  // namespace northstar::core::coach
