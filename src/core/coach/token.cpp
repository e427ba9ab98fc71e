#include "core/coach/token.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "core/coach/lexicon.hpp"

namespace northstar::core::coach {
namespace {

struct Lemma {
  CueSet cues = 0;
  Form form = Form::base;
};

constexpr std::array<std::string_view, 22> kIrregularPasts{
    "built", "held", "wrote", "written", "ran",  "sent", "made",  "bought", "taught", "grew", "rose",
    "fell",  "met",  "laid",  "dug",     "paid", "left", "spent", "chose",  "found",  "told", "sold"};

/// Endings of English words, what they stand for, and the form that they make; tried in this order.
struct Ending {
  std::string_view ending;
  std::string_view instead;
  Form form;
};
constexpr std::array<Ending, 9> kEndings{{{"ies", "y", Form::s},
                                          {"es", "", Form::s},
                                          {"s", "", Form::s},
                                          {"ied", "y", Form::past},
                                          {"ed", "e", Form::past},
                                          {"ed", "", Form::past},
                                          {"ing", "e", Form::gerund},
                                          {"ing", "", Form::gerund},
                                          {"s'", "", Form::s}}};

/// "shipped" as "ship": a consonant that was doubled before its ending.
bool ends_doubled(std::string_view stem) {
  return stem.size() > 3 && stem.back() == stem[stem.size() - 2] && !std::string_view("aeiouls").contains(stem.back());
}

Lemma bent(std::string_view word, const Ending& each) {
  if (!word.ends_with(each.ending) || word.size() < each.ending.size() + 2) return {};
  std::string stem(word.substr(0, word.size() - each.ending.size()));
  if (const auto cues = english_cues(stem + std::string(each.instead))) return {cues, each.form};
  if (each.form == Form::s || !ends_doubled(stem)) return {};
  stem.pop_back();
  return {english_cues(stem), each.form};
}

Lemma lemma_of(std::string_view word) {
  if (const auto cues = english_cues(word)) {
    const bool is_past = std::ranges::find(kIrregularPasts, word) != kIrregularPasts.end();
    return {cues, is_past ? Form::past : Form::base};
  }
  for (const auto& each : kEndings) {
    if (const auto found = bent(word, each); found.cues != 0) return found;
  }
  const bool is_past = word.size() > 4 && word.ends_with("ed");
  return {0, is_past ? Form::past : word.size() > 5 && word.ends_with("ing") ? Form::gerund : Form::base};
}

bool is_latin(char c) { return (c >= 'a' && c <= 'z') || c == '\''; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_wide(char c) { return (static_cast<unsigned char>(c) & 0x80U) != 0; }

/// A Hangul syllable is three bytes from EA B0 80 to ED 9E A3; its first byte tells it from other marks well enough.
bool begins_syllable(std::string_view text, std::size_t at) {
  const auto first = static_cast<unsigned char>(text[at]);
  if (first < 0xEAU || first > 0xEDU || at + 3 > text.size()) return false;
  const auto second = static_cast<unsigned char>(text[at + 1]);
  return (first != 0xEAU || second >= 0xB0U) && (first != 0xEDU || second <= 0x9EU);
}

class Cutter {
 public:
  explicit Cutter(std::string_view text) : text_(text) {}

  std::vector<Token> cut() {
    while (at_ < text_.size()) step();
    return std::move(tokens_);
  }

 private:
  void step() {
    const char c = text_[at_];
    if (c == ' ') {
      ++at_;
    } else if (is_latin(c)) {
      take_latin();
    } else if (is_digit(c)) {
      take_number();
    } else if (begins_syllable(text_, at_)) {
      take_hangul();
    } else {
      take_mark();
    }
  }

  template <class Matches>
  std::size_t end_of(std::size_t from, Matches matches) const {
    while (from < text_.size() && matches(text_[from])) ++from;
    return from;
  }

  void add(TokenKind kind, std::size_t end, Lemma lemma = {}) {
    tokens_.push_back({kind, lemma.form, lemma.cues & ~bit(Cue::none), at_, end, text_.substr(at_, end - at_)});
    at_ = end;
  }

  /// Takes the longest phrase of up to four words that the lexicon knows, or one word.
  void take_latin() {
    std::array<std::size_t, 4> ends{};
    std::size_t words = 0;
    for (auto from = at_; words < ends.size() && from < text_.size() && is_latin(text_[from]); ++words) {
      ends[words] = end_of(from, is_latin);
      from = ends[words] + 1;
      const bool goes_on = from < text_.size() && (text_[from - 1] == ' ' || text_[from - 1] == '-');
      if (!goes_on) {
        ++words;
        break;
      }
    }
    while (words > 1) {
      const auto end = ends[--words];
      std::string phrase(text_.substr(at_, end - at_));
      std::ranges::replace(phrase, '-', ' ');
      if (const auto lemma = lemma_of(phrase); lemma.cues != 0) return add(TokenKind::latin, end, lemma);
    }
    auto word = text_.substr(at_, ends[0] - at_);
    if (word.ends_with("'s")) word.remove_suffix(2);
    add(TokenKind::latin, ends[0], lemma_of(word));
  }

  void take_number() {
    auto end = end_of(at_, is_digit);
    while (end + 1 < text_.size() && (text_[end] == '.' || text_[end] == ',') && is_digit(text_[end + 1]))
      end = end_of(end + 1, is_digit);
    add(TokenKind::number, end);
  }

  std::size_t end_of_hangul() const {
    auto end = at_;
    while (end < text_.size() && begins_syllable(text_, end)) end += 3;
    return end;
  }

  /// Cuts one Korean word into what the lexicon knows of it; a phrase of two words counts too.
  void take_hangul() {
    const auto first = tokens_.size();
    const auto begin = at_;
    auto end = end_of_hangul();
    while (at_ < end) {
      const auto found = find_korean(text_.substr(at_));
      if (found.size_bytes == 0) {
        at_ += 3;
      } else {
        end = std::max(end, at_ + found.size_bytes);
        add(TokenKind::hangul, at_ + found.size_bytes, {found.cues, Form::base});
      }
      if (at_ >= end) end = std::max(end, end_of_hangul());
    }
    if (tokens_.size() == first) {
      at_ = begin;
      add(TokenKind::hangul, end);
    }
    for (auto i = first; i < tokens_.size(); ++i) {
      const auto next = i + 1 < tokens_.size() ? tokens_[i + 1].begin : end;
      tokens_[i].tail = text_.substr(tokens_[i].end, next - tokens_[i].end);
    }
    at_ = end;
  }

  void take_mark() {
    auto end = at_ + 1;
    if (is_wide(text_[at_])) {
      while (end < text_.size() && (static_cast<unsigned char>(text_[end]) & 0xC0U) == 0x80U) ++end;
    }
    add(TokenKind::mark, end);
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::vector<Token> tokens_;
};

}  // namespace

std::vector<Token> tokens_of(std::string_view folded) { return Cutter(folded).cut(); }

}  // namespace northstar::core::coach
