#pragma once

#include <string>
#include <vector>

#include "row.hpp"

namespace northstar::train {

/// The yardstick: multinomial naive Bayes over character 1- to 4-grams with add-one smoothing (McCallum and Nigam
/// 1998). Returns, for each of `asked`, whether it reads as an outcome.
std::vector<bool> naive_bayes(const std::vector<const Row*>& taught, const std::vector<const Row*>& asked);

}  // namespace northstar::train
