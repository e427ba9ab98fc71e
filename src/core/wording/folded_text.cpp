#include "core/wording/folded_text.hpp"

#include "core/wording/code_point.hpp"

namespace northstar::core {
namespace {

constexpr char32_t kFirstLead = 0x1100;
constexpr char32_t kFirstVowel = 0x1161;
constexpr char32_t kFirstTail = 0x11A7;
constexpr char32_t kLeads = 19;
constexpr char32_t kVowels = 21;
constexpr char32_t kTails = 28;

/// Composes two parts of Hangul, or returns 0 (Unicode 16, section 3.12.3).
char32_t compose(char32_t left, char32_t right) {
  if (left >= kFirstLead && left < kFirstLead + kLeads && right >= kFirstVowel && right < kFirstVowel + kVowels)
    return kFirstSyllable + ((left - kFirstLead) * kVowels + (right - kFirstVowel)) * kTails;
  const bool is_open = is_syllable(left) && (left - kFirstSyllable) % kTails == 0;
  if (is_open && right > kFirstTail && right < kFirstTail + kTails) return left + (right - kFirstTail);
  return 0;
}

bool is_space(char32_t point) {
  return point <= 0x20 || point == 0x7F || point == 0xA0 || point == 0x3000 || (point >= 0x2000 && point <= 0x200B);
}

bool is_arrow(char32_t point) {
  return point == 0x2192 || point == 0x21D2 || point == 0x2794 || point == 0x27A1 || point == 0x279C || point == 0x25B6;
}

/// The ASCII twin of a typographic mark, or the point itself.
char32_t plain_mark(char32_t point) {
  if (point >= 0xFF01 && point <= 0xFF5E) return plain_letter(point - 0xFF01 + 0x21);
  if (point == 0x2018 || point == 0x2019) return '\'';
  if (point == 0x201C || point == 0x201D) return '"';
  if ((point >= 0x2010 && point <= 0x2015) || point == 0x2212) return '-';
  if (point == 0xD7) return 'x';
  if (point == 0x223C || point == 0x301C) return '~';
  if (is_arrow(point)) return 0x2192;
  return plain_letter(point);
}

char32_t folded(char32_t point) { return is_space(point) ? U' ' : plain_mark(point); }

}  // namespace

FoldedText fold(std::string_view text) {
  FoldedText result;
  char32_t last = 0;
  std::size_t last_at = 0;
  std::uint32_t index = 0;
  while (!text.empty() && index < kMaxFoldedCodePoints) {
    const auto [raw, size_bytes] = first_code_point(text);
    const auto point = folded(raw);
    if (const auto whole = compose(last, point)) {
      result.text.resize(last_at);
      last = whole;
    } else {
      last_at = result.text.size();
      last = point;
    }
    append_code_point(result.text, last);
    result.origin.resize(result.text.size(), index++);
    text.remove_prefix(size_bytes);
  }
  result.origin.push_back(index);
  return result;
}

}  // namespace northstar::core
