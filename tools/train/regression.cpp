#include "regression.hpp"

#include <cmath>

namespace northstar::train {
namespace {

constexpr double kStep = 0.15;

double scale_of(const Row& row) {
  return row.features.boxes.empty() ? 0 : 1 / std::sqrt(static_cast<double>(row.features.boxes.size()));
}

/// One weight under AdaGrad with an L2 hold.
struct Step {
  std::vector<double> squares;
  double hold;

  void move(std::vector<double>& weights, std::size_t at, double gradient) {
    gradient += hold * weights[at];
    squares[at] += gradient * gradient;
    weights[at] -= kStep * gradient / std::sqrt(squares[at] + 1e-8);
  }
};

}  // namespace

double score(const Weights& weights, const Row& row) {
  double sum = weights.bias[row.is_korean ? 1 : 0];
  for (const auto hint : row.features.hints) sum += weights.hints[hint];
  double boxes = 0;
  for (const auto box : row.features.boxes) boxes += weights.boxes[box];
  return sum + boxes * scale_of(row);
}

Weights learn(const std::vector<const Row*>& rows, const Settings& settings) {
  Weights weights{std::vector<double>(2 * core::coach::kHints), std::vector<double>(core::coach::kBoxes)};
  Step hints{std::vector<double>(2 * core::coach::kHints), settings.hold_hints / 10};
  Step boxes{std::vector<double>(core::coach::kBoxes), settings.hold_boxes / 10};
  double bias_squares[2] = {1e-8, 1e-8};
  for (int round = 0; round < settings.rounds; ++round) {
    for (const auto* row : rows) {
      const double error = 1 / (1 + std::exp(-score(weights, *row))) - (row->is_outcome ? 1 : 0);
      const int tongue = row->is_korean ? 1 : 0;
      bias_squares[tongue] += error * error;
      weights.bias[tongue] -= kStep * error / std::sqrt(bias_squares[tongue]);
      for (const auto hint : row->features.hints) hints.move(weights.hints, hint, error);
      for (const auto box : row->features.boxes) boxes.move(weights.boxes, box, error * scale_of(*row));
    }
  }
  return weights;
}

}  // namespace northstar::train
