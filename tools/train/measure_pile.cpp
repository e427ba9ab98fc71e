#include <cstdio>
#include <map>

#include "cells.hpp"
#include "core/similar/nearness.hpp"
#include "core/similar/pile.hpp"
#include "measure.hpp"

namespace northstar::train {
namespace {

struct Set {
  std::vector<std::string> texts;
  std::vector<std::string> labels;

  bool agree(std::size_t line, std::size_t other) const { return labels[line - 1] == labels[other - 1]; }
};

double share(int part, std::size_t whole) {
  return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

/// The yardstick: the nearest by plain TF-IDF of pieces of two and three letters.
int plain_nearest(const Set& set) {
  const core::similar::Folded folded(set.texts);
  const auto vectors =
      core::similar::piece_vectors(folded.views(), core::similar::Rare::dropped, core::similar::Cut::whole);
  int right = 0;
  for (std::size_t i = 0; i < set.texts.size(); ++i) {
    std::size_t best = i == 0 ? 1 : 0;
    float most = -1;
    for (std::size_t j = 0; j < set.texts.size(); ++j) {
      const float nearness = j == i ? -1 : core::similar::cosine(vectors[i], vectors[j]);
      if (nearness > most) {
        most = nearness;
        best = j;
      }
    }
    right += set.agree(i + 1, best + 1);
  }
  return right;
}

void measure_neighbours(const Set& set) {
  int nearest = 0, near = 0, repeated = 0, rightly = 0;
  for (const auto& text : core::similar_texts(set.texts)) {
    nearest += !text.neighbours.empty() && set.agree(text.line, text.neighbours.front().line);
    for (const auto& neighbour : text.neighbours) near += set.agree(text.line, neighbour.line);
    repeated += text.duplicate_of.has_value();
    rightly += text.duplicate_of && set.agree(text.line, *text.duplicate_of);
  }
  const auto size = set.texts.size();
  std::printf("| nearest neighbour of the same label | %.3f |\n", share(nearest, size));
  std::printf("| the same by plain TF-IDF of 2-3 letters | %.3f |\n", share(plain_nearest(set), size));
  std::printf("| the three nearest of the same label | %.3f |\n", share(near, 3 * size));
  std::printf("| `duplicate_of` of the same label | %d of %d |\n", rightly, repeated);
}

void measure_order(const Set& set) {
  const auto order = core::order_texts(set.texts);
  int same = 0;
  for (std::size_t i = 1; i < order.size(); ++i) same += set.agree(order[i - 1], order[i]);
  std::printf("| next to each other in the order and of the same label | %d of %zu |\n", same, order.size() - 1);
}

/// The first two texts of each label are dragged together; the others are guessed.
void measure_guesses(const Set& set) {
  std::map<std::string, std::vector<std::uint32_t>> dragged;
  for (std::size_t i = 0; i < set.texts.size(); ++i) {
    auto& group = dragged[set.labels[i]];
    if (group.size() < 2) group.push_back(static_cast<std::uint32_t>(i + 1));
  }
  std::vector<std::vector<std::uint32_t>> groups;
  for (const auto& [label, lines] : dragged) groups.push_back(lines);
  int right = 0;
  const auto guesses = core::guess_groups(set.texts, groups);
  for (const auto& guess : guesses) right += set.agree(guess.line, groups[guess.group - 1].front());
  std::printf("| groups guessed rightly from two drags each | %d of %zu guesses, %zu texts |\n", right, guesses.size(),
              set.texts.size() - 2 * groups.size());
}

}  // namespace

void measure_pile(const std::string& path) {
  std::map<std::string, Set> sets;
  for (const auto& cells : cells_of(path)) {
    sets[cells[0]].texts.push_back(cells[3]);
    sets[cells[0]].labels.push_back(cells[2]);
  }
  for (const auto& [name, set] : sets) {
    std::printf("\n| %s, %zu texts | |\n|---|---|\n", name.c_str(), set.texts.size());
    measure_neighbours(set);
    measure_order(set);
    measure_guesses(set);
  }
}

}  // namespace northstar::train
