#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "core/stage.hpp"

/// What simulated people write: an authored example of a company that sells online, in Korean.
namespace northstar::app::simulation {

/// The parts of the subject. A phrase of one theme answers the phrases of the same theme on the stage before.
inline constexpr std::size_t kThemes = 4;

/// The text of one card, and its theme.
struct Phrase {
  std::size_t theme;
  std::string_view text;
};

/// An outcome with what stands behind it; the numbers are thousandths.
struct OutcomePhrase {
  std::size_t theme;
  std::string_view text;
  std::string_view actor;
  std::string_view behaviour;
  std::string_view metric;
  std::string_view unit;
  std::int64_t baseline_milli;
  std::int64_t target_milli;
  std::string_view source;
};

/// The phrases of a stage; none for a stage on which no cards are written.
[[nodiscard]] std::span<const Phrase> phrases_of(core::Stage stage);

/// The theme of a card by its text; a text that somebody else wrote belongs to the first.
[[nodiscard]] std::size_t theme_of(std::string_view text);

/// The name of the group that holds the cards of a theme.
[[nodiscard]] std::string_view theme_name(std::size_t theme);

[[nodiscard]] std::span<const OutcomePhrase> outcome_phrases();
[[nodiscard]] std::span<const std::string_view> comments();
[[nodiscard]] std::span<const std::string_view> notes();
[[nodiscard]] std::span<const std::string_view> actions();

/// What the business's and IT's people are called here: by what they do.
[[nodiscard]] std::span<const std::string_view> business_names();
[[nodiscard]] std::span<const std::string_view> it_names();

}  // namespace northstar::app::simulation
