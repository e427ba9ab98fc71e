#include "core/similar/stem.hpp"

#include <algorithm>
#include <array>

namespace northstar::core::similar {
namespace {

/// Longer ones first, so that "으로는" does not leave "으" behind.
constexpr std::array<std::string_view, 44> kParticles{
    "에서는", "으로는", "이라는", "에게서", "중에서", "인가요", "에서", "에게", "한테", "으로", "까지",
    "부터",   "보다",   "이나",   "이랑",   "하고",   "들이",   "들은", "들을", "들의", "에는", "에선",
    "로는",   "께서",   "이야",   "인가",   "인지",   "이죠",   "마다", "처럼", "을",   "를",   "이",
    "가",     "은",     "는",     "의",     "에",     "로",     "와",   "과",   "랑",   "도",   "만"};

constexpr std::array<std::string_view, 64> kEndings{
    "는다면", "는다고", "는다",   "려면",   "니다",     "아서",     "해주십시오", "해주세요", "되었습니다", "했습니다",
    "합니다", "됩니다", "습니다", "습니까", "하십시오", "주십시오", "하세요",     "주세요",   "하려면",     "해야해",
    "했나요", "했어요", "하나요", "할까요", "된다",     "되는",     "되어",       "됐다",     "되고",       "하는",
    "하신",   "하기",   "한다",   "하다",   "하여",     "해서",     "했다",       "했어",     "했지",       "했니",
    "하고",   "하지",   "하면",   "해요",   "해줘",     "할까",     "나요",       "어요",     "아요",       "세요",
    "네요",   "까요",   "는지",   "은지",   "니까",     "다",       "한",         "할",       "해",         "함",
    "됨",     "기",     "지",     "게"};

constexpr std::array<std::string_view, 5> kEnglishEndings{"'s", "ing", "ed", "es", "s"};

constexpr std::array<std::string_view, 74> kFillers{
    "a",      "an",    "the",    "of",     "to",   "in",   "on",    "at",    "for",   "is",    "are",   "am",    "was",
    "be",     "been",  "do",     "does",   "did",  "i",    "me",    "my",    "you",   "your",  "we",    "our",   "it",
    "its",    "this",  "that",   "and",    "or",   "so",   "can",   "could", "would", "will",  "what",  "whats", "how",
    "when",   "where", "which",  "please", "tell", "want", "need",  "help",  "let",   "let's", "there", "have",  "has",
    "had",    "with",  "from",   "by",     "as",   "if",   "about", "get",   "make",  "some",  "any",   "i'd",   "i'm",
    "what's", "like",  "should", "not",    "but",  "they", "their", "were",  "also"};

bool is_wide(char c) { return (static_cast<unsigned char>(c) & 0x80U) != 0; }
bool is_part(char c) { return is_wide(c) || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '\''; }

constexpr std::size_t kSyllableBytes = 3;

template <class Endings>
std::string_view without(std::string_view word, const Endings& endings, std::size_t least_bytes) {
  for (const auto ending : endings) {
    if (word.ends_with(ending) && word.size() >= ending.size() + least_bytes)
      return word.substr(0, word.size() - ending.size());
  }
  return word;
}

}  // namespace

std::vector<std::string_view> words_of(std::string_view folded) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < folded.size();) {
    const auto rest = folded.substr(at);
    const auto end = static_cast<std::size_t>(std::ranges::find_if_not(rest, is_part) - rest.begin());
    if (end > 0) words.push_back(rest.substr(0, end));
    at += std::max<std::size_t>(end, 1);
  }
  return words;
}

std::string_view stem_of(std::string_view word) {
  if (word.empty() || !is_wide(word.back())) return without(word, kEnglishEndings, 3);
  const auto bare = without(word, kParticles, 2 * kSyllableBytes);
  return bare.size() < word.size() ? bare : without(word, kEndings, kSyllableBytes);
}

bool is_filler(std::string_view word) { return std::ranges::find(kFillers, word) != kFillers.end(); }

}  // namespace northstar::core::similar
