#include "core/coach/mixture.hpp"

#include <algorithm>
#include <array>

namespace northstar::core::coach {
namespace {

constexpr CueSet kChange = bit(Cue::up) | bit(Cue::down) | bit(Cue::better);
constexpr CueSet kMeans = bit(Cue::deliver) | bit(Cue::artefact) | bit(Cue::activity);
constexpr std::array<std::string_view, 12> kTails{"으로",   "로", "하여", "해", "해서",   "함으로써",
                                                  "하면서", "을", "를",   "에", "으로써", "로써"};
constexpr std::array<std::string_view, 9> kPrepositions{"by",     "through", "via",   "with", "from",
                                                        "thanks", "due",     "after", "using"};

bool any_between(const Statement& statement, std::size_t first, std::size_t last, CueSet cues) {
  for (auto at = first; at < last && at < statement.tokens.size(); ++at) {
    if ((statement.tokens[at].cues & cues) != 0) return true;
  }
  return false;
}

/// Where the means of a Korean statement end: after "도입으로", "교육을 통해".
std::optional<std::size_t> korean_seam(const Statement& statement) {
  const auto& tokens = statement.tokens;
  for (std::size_t at = 0; at + 1 < tokens.size(); ++at) {
    if (has(tokens[at].cues, Cue::through)) return at + 1;
    const bool is_work = has(tokens[at].cues, Cue::deliver) && (tokens[at].cues & kChange) == 0;
    const bool is_tail = std::ranges::find(kTails, tokens[at].tail) != kTails.end();
    if (!is_work || !is_tail) continue;
    const bool is_object = tokens[at].tail == "을" || tokens[at].tail == "를" || tokens[at].tail == "에";
    if (is_object && !has(tokens[at + 1].cues, Cue::through)) continue;
    return is_object ? at + 2 : at + 1;
  }
  return std::nullopt;
}

std::optional<Mixture> korean_mixture(const Statement& statement) {
  const auto seam = korean_seam(statement);
  const auto size = statement.tokens.size();
  if (!seam || *seam >= size) return std::nullopt;
  const bool is_changed = any_between(statement, *seam, size, kChange);
  if (!is_changed || !any_between(statement, 0, *seam, kMeans)) return std::nullopt;
  return Mixture{{0, *seam}, {*seam, size}};
}

/// "Launch X to reduce Y": the effect comes second.
std::optional<Mixture> effect_second(const Statement& statement) {
  const auto& tokens = statement.tokens;
  if (tokens.empty() || !has(tokens[0].cues, Cue::deliver) || (tokens[0].cues & kChange) != 0) return std::nullopt;
  for (std::size_t at = 2; at + 1 < tokens.size(); ++at) {
    const bool is_purpose =
        tokens[at].text == "to" && (tokens[at + 1].cues & kChange) != 0 && tokens[at + 1].form == Form::base;
    if (is_purpose) return Mixture{{0, at}, {at + 1, tokens.size()}};
  }
  return std::nullopt;
}

std::optional<Mixture> english_mixture(const Statement& statement) {
  const auto& tokens = statement.tokens;
  for (std::size_t at = 1; at + 1 < tokens.size(); ++at) {
    const bool is_through = has(tokens[at].cues, Cue::through);
    const bool is_led = is_through || std::ranges::find(kPrepositions, tokens[at].text) != kPrepositions.end();
    if (!is_led || tokens[at + 1].kind == TokenKind::number) continue;
    const auto end = std::min(tokens.size(), at + 5);
    const bool is_means = any_between(statement, at, end, kMeans) || (is_through && tokens[at].text.size() > 3);
    if (is_means && any_between(statement, 0, at, kChange)) return Mixture{{at, tokens.size()}, {0, at}};
  }
  return effect_second(statement);
}

}  // namespace

std::optional<Mixture> mixture_of(const Statement& statement) {
  return statement.tongue == Tongue::ko ? korean_mixture(statement) : english_mixture(statement);
}

}  // namespace northstar::core::coach
