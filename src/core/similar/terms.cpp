#include "core/similar/terms.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <unordered_map>

#include "core/similar/stem.hpp"

namespace northstar::core::similar {
namespace {

using Counts = std::vector<std::pair<std::uint32_t, int>>;

std::uint32_t hash_of(std::string_view text) {
  std::uint32_t hash = 2166136261U;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return hash;
}

/// log2 to a straight line between powers of two: the same on every machine, which std::log is not.
float log2_of(float value) {
  float whole = 0;
  for (; value >= 2; value /= 2) ++whole;
  for (; value < 1; value *= 2) --whole;
  return whole + value - 1;
}

Counts counted(std::vector<std::uint32_t> terms) {
  std::ranges::sort(terms);
  Counts counts;
  for (const auto term : terms) {
    if (!counts.empty() && counts.back().first == term) {
      ++counts.back().second;
    } else {
      counts.emplace_back(term, 1);
    }
  }
  return counts;
}

void add_pieces(std::vector<std::uint32_t>& terms, std::string_view word) {
  const std::string bounded = ' ' + std::string(word) + ' ';
  std::vector<std::size_t> begins;
  for (std::size_t at = 0; at < bounded.size(); ++at) {
    if ((static_cast<unsigned char>(bounded[at]) & 0xC0U) != 0x80U) begins.push_back(at);
  }
  begins.push_back(bounded.size());
  for (std::size_t size = 2; size <= 3; ++size) {
    for (std::size_t first = 0; first + size < begins.size(); ++first)
      terms.push_back(hash_of(std::string_view(bounded).substr(begins[first], begins[first + size] - begins[first])));
  }
}

Counts pieces_of(std::string_view folded, Cut cut) {
  std::vector<std::uint32_t> terms;
  for (const auto word : words_of(folded)) {
    const bool is_korean = (static_cast<unsigned char>(word.front()) & 0x80U) != 0;
    add_pieces(terms, is_korean && cut == Cut::stems ? stem_of(word) : word);
  }
  return counted(std::move(terms));
}

Counts stems_of(std::string_view folded) {
  std::vector<std::uint32_t> terms;
  for (const auto word : words_of(folded)) {
    if (!is_filler(word)) terms.push_back(hash_of(stem_of(word)));
  }
  return counted(std::move(terms));
}

std::vector<Vector> weighted(const std::vector<Counts>& texts, Rare rare) {
  std::unordered_map<std::uint32_t, std::uint32_t> holders;
  for (const auto& counts : texts) {
    for (const auto& [term, times] : counts) ++holders[term];
  }
  std::vector<Vector> vectors(texts.size());
  for (std::size_t i = 0; i < texts.size(); ++i) {
    for (const auto& [term, times] : texts[i]) {
      const auto held = holders[term];
      if (held < static_cast<std::uint32_t>(rare)) continue;
      const float idf = log2_of(static_cast<float>(1 + texts.size()) / static_cast<float>(1 + held)) + 1.4427F;
      vectors[i].emplace_back(term, (1 + log2_of(static_cast<float>(times))) * idf);
    }
    scale_to_one(vectors[i]);
  }
  return vectors;
}

template <class CountsOf>
std::vector<Vector> vectors_of(const std::vector<std::string_view>& folded, Rare rare, CountsOf counts_of) {
  std::vector<Counts> texts;
  texts.reserve(folded.size());
  for (const auto text : folded) texts.push_back(counts_of(text));
  return weighted(texts, rare);
}

}  // namespace

void scale_to_one(Vector& vector) {
  float squares = 0;
  for (const auto& [term, weight] : vector) squares += weight * weight;
  if (squares == 0) return;
  const float length = std::sqrt(squares);
  for (auto& [term, weight] : vector) weight /= length;
}

std::vector<Vector> piece_vectors(const std::vector<std::string_view>& folded, Rare rare, Cut cut) {
  return vectors_of(folded, rare, [cut](std::string_view text) { return pieces_of(text, cut); });
}

std::vector<Vector> stem_vectors(const std::vector<std::string_view>& folded) {
  return vectors_of(folded, Rare::counts, stems_of);
}

float cosine(const Vector& left, const Vector& right) {
  float sum = 0;
  auto other = right.begin();
  for (const auto& [term, weight] : left) {
    while (other != right.end() && other->first < term) ++other;
    if (other != right.end() && other->first == term) sum += weight * other->second;
  }
  return sum;
}

}  // namespace northstar::core::similar
