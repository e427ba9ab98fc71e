#pragma once

#include <vector>

#include "row.hpp"

namespace northstar::train {

/// Weights of the logistic regression: of the hints of both languages and of the boxes.
struct Weights {
  std::vector<double> hints;
  std::vector<double> boxes;
  double bias[2] = {0, 0};
};

/// How hard each kind of weight is held to 0, and how often every row is seen.
struct Settings {
  double hold_hints = 0.1;
  double hold_boxes = 0.5;
  int rounds = 120;
};

/// Finds weights by proximal gradient steps of decreasing size (AdaGrad: Duchi, Hazan and Singer 2011), rows in their
/// order: the same rows give the same weights.
Weights learn(const std::vector<const Row*>& rows, const Settings& settings);

/// Log odds that `row` reads as an outcome.
double score(const Weights& weights, const Row& row);

}  // namespace northstar::train
