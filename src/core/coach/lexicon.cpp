#include "core/coach/lexicon.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace northstar::core::coach {
namespace {

struct Entry {
  std::string word;
  CueSet cues;
};

/// Lists as one table, sorted by word.
class Table {
 public:
  explicit Table(std::span<const WordList> lists) {
    for (const auto& list : lists) add(list);
    std::ranges::sort(entries_, {}, &Entry::word);
    join_equal();
    complete_rates();
    for (auto& entry : entries_) entry.cues |= has(entry.cues, Cue::impact) ? bit(Cue::measure) : 0;
  }

  const Entry* find(std::string_view word) const {
    const auto found =
        std::ranges::lower_bound(entries_, word, {}, [](const Entry& e) { return std::string_view(e.word); });
    return found != entries_.end() && found->word == word ? &*found : nullptr;
  }

  std::size_t longest_bytes() const { return longest_bytes_; }

 private:
  void add(const WordList& list) {
    auto rest = list.words;
    while (!rest.empty()) {
      const auto size = std::min(rest.find(' '), rest.size());
      std::string word(rest.substr(0, size));
      std::ranges::replace(word, '_', ' ');
      longest_bytes_ = std::max(longest_bytes_, word.size());
      if (!word.empty()) entries_.push_back({std::move(word), bit(list.cue)});
      rest.remove_prefix(std::min(size + 1, rest.size()));
    }
  }

  /// What only says "something else is meant" gives way to any other meaning.
  void join_equal() {
    std::vector<Entry> joined;
    for (auto& entry : entries_) {
      if (joined.empty() || joined.back().word != entry.word) {
        joined.push_back(std::move(entry));
      } else {
        joined.back().cues |= entry.cues;
      }
    }
    for (auto& entry : joined) entry.cues &= ~bit(Cue::none);
    entries_ = std::move(joined);
  }

  /// "이용률" means what "이용" means, and measures it.
  void complete_rates() {
    for (auto& entry : entries_) {
      if (entry.cues == 0 || !(entry.word.ends_with("률") || entry.word.ends_with("율")) || entry.word.size() <= 6)
        continue;
      entry.cues |= bit(Cue::measure) | bit(Cue::ratio);
      if (const auto* const stem = find(entry.word.substr(0, entry.word.size() - 3))) entry.cues |= stem->cues;
    }
  }

  std::vector<Entry> entries_;
  std::size_t longest_bytes_ = 0;
};

const Table& english_table() {
  static const Table table(english_words());
  return table;
}

const Table& korean_table() {
  static const Table table(korean_words());
  return table;
}

constexpr std::array<std::string_view, 46> kParticles{
    "을",   "를",   "이",     "가",     "은",     "는",   "의",   "로",   "으로", "에",    "에서", "도",
    "만",   "와",   "과",     "및",     "까지",   "부터", "보다", "이나", "나",   "씩",    "당",   "별",
    "에는", "에게", "으로의", "로의",   "이다",   "임",   "들",   "들이", "들은", "들의",  "들을", "께서",
    "한테", "에도", "까지의", "이라는", "에서의", "까",   "율",   "률",   "마다", "에서는"};

bool is_word_byte(char c) { return (static_cast<unsigned char>(c) & 0x80U) != 0; }

/// The part of `rest` that is Korean, up to a blank, a digit or a mark.
std::string_view run_of(std::string_view rest) {
  const auto end = std::ranges::find_if_not(rest, is_word_byte);
  return rest.substr(0, static_cast<std::size_t>(end - rest.begin()));
}

}  // namespace

CueSet english_cues(std::string_view word) {
  const auto* const entry = english_table().find(word);
  return entry == nullptr ? 0 : entry->cues | bit(Cue::none);
}

bool begins_with_particle(std::string_view rest) {
  const auto run = run_of(rest);
  return run.empty() || std::ranges::find(kParticles, run) != kParticles.end();
}

Found find_korean(std::string_view rest) {
  const auto& table = korean_table();
  for (auto size = std::min(rest.size(), table.longest_bytes()); size >= 3; --size) {
    if (size < rest.size() && (static_cast<unsigned char>(rest[size]) & 0xC0U) == 0x80U) continue;
    const auto word = rest.substr(0, size);
    if (const auto* const entry = table.find(word)) return {size, entry->cues};
    if (size > 9) continue;
    const auto bound = std::string(word) + '$';
    const auto* const entry = table.find(bound);
    if (entry != nullptr && begins_with_particle(rest.substr(size))) return {size, entry->cues};
  }
  return {};
}

}  // namespace northstar::core::coach
