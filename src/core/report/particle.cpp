#include "core/report/particle.hpp"

#include <array>
#include <cstddef>

namespace northstar::core {
namespace {

enum class Ending { vowel, rieul, consonant };

/// Each syllable block is one of 28 endings; index 0 is none and 8 is ㄹ (Unicode 16, section 3.12).
constexpr char32_t kFirstSyllable = 0xAC00;
constexpr char32_t kLastSyllable = 0xD7A3;
constexpr int kEndings = 28;
constexpr int kRieul = 8;

/// How digits are read: 영 일 이 삼 사 오 육 칠 팔 구.
constexpr std::array kDigits{Ending::consonant, Ending::rieul,     Ending::vowel, Ending::consonant, Ending::vowel,
                             Ending::vowel,     Ending::consonant, Ending::rieul, Ending::rieul,     Ending::vowel};

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

/// The three-byte code point that ends before `end` (Hangul is always three bytes in UTF-8), or 0.
char32_t syllable_before(std::string_view text, std::size_t end) {
  if (end < 3 || !is_continuation(text[end - 1]) || !is_continuation(text[end - 2])) return 0;
  const auto bits = [&](std::size_t at, unsigned mask) {
    return static_cast<char32_t>(static_cast<unsigned char>(text[at]) & mask);
  };
  const auto point = (bits(end - 3, 0x0F) << 12U) | (bits(end - 2, 0x3F) << 6U) | bits(end - 1, 0x3F);
  return point >= kFirstSyllable && point <= kLastSyllable ? point : 0;
}

std::string_view without_brackets(std::string_view word) {
  if (!word.ends_with(')')) return word;
  const auto open = word.rfind('(');
  return open == word.npos || open == 0 ? word : word.substr(0, open);
}

Ending ending_of_letter(char c) {
  if (c >= '0' && c <= '9') return kDigits[static_cast<std::size_t>(c - '0')];
  if (std::string_view("lrLR").contains(c)) return Ending::rieul;
  return std::string_view("mnMN").contains(c) ? Ending::consonant : Ending::vowel;
}

Ending ending_of(std::string_view word) {
  for (auto end = word.size(); end > 0; --end) {
    if (const auto point = syllable_before(word, end)) {
      const auto index = static_cast<int>(point - kFirstSyllable) % kEndings;
      if (index == 0) return Ending::vowel;
      return index == kRieul ? Ending::rieul : Ending::consonant;
    }
    const char c = word[end - 1];
    const bool is_letter = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '%';
    if (is_letter) return ending_of_letter(c);
  }
  return Ending::vowel;
}

}  // namespace

std::string_view particle_after(std::string_view word, Particle particle) {
  const auto ending = ending_of(without_brackets(word));
  switch (particle) {
    case Particle::subject:
      return ending == Ending::vowel ? "가" : "이";
    case Particle::object:
      return ending == Ending::vowel ? "를" : "을";
    case Particle::direction:
      return ending == Ending::consonant ? "으로" : "로";
  }
  return "";
}

bool holds_hangul(std::string_view text) {
  for (std::size_t end = 3; end <= text.size(); ++end) {
    if (syllable_before(text, end) != 0) return true;
  }
  return false;
}

}  // namespace northstar::core
