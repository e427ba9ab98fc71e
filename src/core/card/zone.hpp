#pragma once

#include <span>
#include <string_view>

#include "core/stage.hpp"

namespace northstar::core {

/// The named areas of a stage's board, in the order in which they lie beside each other: a word each that every language
/// translates. Empty where the board is one piece (rule CA26).
[[nodiscard]] std::span<const std::string_view> zones_of(Stage stage);

}  // namespace northstar::core
