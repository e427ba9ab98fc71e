#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/rating/rating.hpp"
#include "core/reject.hpp"
#include "core/text.hpp"

namespace northstar::core {

/// The scale of impact, effort and importance.
inline constexpr int kLeastScore = 1;
inline constexpr int kMostScore = 5;
/// A quality is a word or two.
inline constexpr TextLimit kQualityText{1, 60, Lines::one};

/// Says what is wrong with one person's scores for these options, or nothing (rule RA4).
/// @rejects unknown_option, already_exists (scored twice), out_of_range
[[nodiscard]] std::optional<Reject> check_scores(std::span<const Score> scores, std::span<const OptionId> options);

/// Says what is wrong with a list of qualities in its canonical order, or nothing (rule RA12).
/// @rejects too_many, out_of_range, already_exists, those of check_text
[[nodiscard]] std::optional<Reject> check_qualities(std::span<const QualityImportance> sorted);

}  // namespace northstar::core
