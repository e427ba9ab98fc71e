#include "bayes.hpp"

#include <cmath>
#include <map>

#include "core/wording/folded_text.hpp"

namespace northstar::train {
namespace {

std::vector<std::string> grams_of(const std::string& text) {
  const auto folded = " " + core::fold(text).text + " ";
  std::vector<std::size_t> begins;
  for (std::size_t at = 0; at < folded.size(); ++at) {
    if ((static_cast<unsigned char>(folded[at]) & 0xC0U) != 0x80U) begins.push_back(at);
  }
  begins.push_back(folded.size());
  std::vector<std::string> grams;
  for (std::size_t size = 1; size <= 4; ++size) {
    for (std::size_t first = 0; first + size < begins.size(); ++first)
      grams.push_back(folded.substr(begins[first], begins[first + size] - begins[first]));
  }
  return grams;
}

struct Class {
  std::map<std::string, double> counts;
  double total = 0;
  double rows = 0;
};

}  // namespace

std::vector<bool> naive_bayes(const std::vector<const Row*>& taught, const std::vector<const Row*>& asked) {
  Class classes[2];
  std::map<std::string, int> vocabulary;
  for (const auto* row : taught) {
    auto& one = classes[row->is_outcome ? 1 : 0];
    ++one.rows;
    for (const auto& gram : grams_of(row->text)) {
      ++one.counts[gram];
      ++one.total;
      vocabulary[gram] = 1;
    }
  }
  std::vector<bool> answers;
  const auto size = static_cast<double>(vocabulary.size());
  for (const auto* row : asked) {
    double scores[2] = {std::log(classes[0].rows), std::log(classes[1].rows)};
    for (const auto& gram : grams_of(row->text)) {
      if (!vocabulary.contains(gram)) continue;
      for (int i = 0; i < 2; ++i) {
        const auto found = classes[i].counts.find(gram);
        scores[i] += std::log(((found == classes[i].counts.end() ? 0 : found->second) + 1) / (classes[i].total + size));
      }
    }
    answers.push_back(scores[1] > scores[0]);
  }
  return answers;
}

}  // namespace northstar::train
