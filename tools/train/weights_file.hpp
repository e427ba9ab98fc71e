#pragma once

#include <string>

#include "regression.hpp"

namespace northstar::train {

/// Writes the weights as the source file that the core compiles; returns whether it could.
bool write_weights(const std::string& path, const Weights& weights, double temperature);

}  // namespace northstar::train
