#include "core/coach/pieces.hpp"

#include <string>

#include "core/coach/features.hpp"

namespace northstar::core::coach {
namespace {

constexpr std::uint32_t kFnvBasis = 2166136261U;
constexpr std::uint32_t kFnvPrime = 16777619U;

std::uint32_t hash_of(std::string_view text, std::uint32_t hash) {
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * kFnvPrime;
  return hash;
}

/// The high bits mix better than the low ones.
std::uint16_t box_of(std::uint32_t hash) { return static_cast<std::uint16_t>((hash ^ (hash >> 15U)) % kBoxes); }

bool is_tail_byte(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

/// Where each letter of `word` begins, and its end.
std::vector<std::size_t> letters_of(std::string_view word) {
  std::vector<std::size_t> begins;
  for (std::size_t at = 0; at < word.size(); ++at) {
    if (!is_tail_byte(word[at])) begins.push_back(at);
  }
  begins.push_back(word.size());
  return begins;
}

void add_pieces_of_word(std::vector<std::uint16_t>& boxes, std::string_view word, std::size_t least, std::size_t most) {
  const auto begins = letters_of(word);
  const auto letters = begins.size() - 1;
  for (auto size = least; size <= most && size <= letters; ++size) {
    for (std::size_t first = 0; first + size <= letters; ++first)
      boxes.push_back(box_of(hash_of(word.substr(begins[first], begins[first + size] - begins[first]), kFnvBasis)));
  }
}

/// The cue that counts most in a word that has several.
char letter_of(const Token& token) {
  constexpr std::array kOrder{Cue::through, Cue::own,     Cue::team,     Cue::up,       Cue::down,    Cue::better,
                              Cue::impact,  Cue::serve,   Cue::count,    Cue::ratio,    Cue::person,  Cue::act,
                              Cue::state,   Cue::deliver, Cue::activity, Cue::artefact, Cue::measure, Cue::vague,
                              Cue::bad,     Cue::good,    Cue::now};
  if (token.kind == TokenKind::number) return '0';
  for (const auto cue : kOrder) {
    if (has(token.cues, cue)) return static_cast<char>('a' + static_cast<int>(cue));
  }
  return 0;
}

}  // namespace

void add_pieces(std::vector<std::uint16_t>& boxes, const Statement& statement) {
  std::string word = " ";
  const auto finish = [&] {
    word += ' ';
    const bool is_korean = static_cast<unsigned char>(word[1]) >= 0x80U;
    if (word.size() > 2) add_pieces_of_word(boxes, word, is_korean ? 2 : 3, is_korean ? 3 : 5);
    word = " ";
  };
  for (const char c : statement.folded.text) {
    const bool is_digit = c >= '0' && c <= '9';
    const bool is_letter = (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80U || c == '%';
    if (is_digit) {
      if (word.back() != '0') word += '0';
    } else if (is_letter) {
      word += c;
    } else {
      finish();
    }
  }
  finish();
}

void add_runs(std::vector<std::uint16_t>& boxes, const Statement& statement) {
  std::string run = "^";
  for (const auto& token : statement.tokens) {
    const char letter = letter_of(token);
    if (letter == 0) continue;
    run += letter;
    if (token.form == Form::past) run.back() = static_cast<char>(letter - 'a' + 'A');
  }
  run += '$';
  const auto tongue = statement.tongue == Tongue::ko ? "run ko" : "run en";
  for (std::size_t size = 2; size <= 3; ++size) {
    for (std::size_t first = 0; first + size <= run.size(); ++first)
      boxes.push_back(box_of(hash_of(std::string_view(run).substr(first, size), hash_of(tongue, kFnvBasis))));
  }
}

}  // namespace northstar::core::coach
