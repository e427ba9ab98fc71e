#include "core/coach/coach.hpp"

#include <algorithm>

#include "core/coach/advice.hpp"
#include "core/coach/ambition.hpp"
#include "core/coach/features.hpp"
#include "core/coach/mixture.hpp"
#include "core/coach/model.hpp"

namespace northstar::core::coach {
namespace {

constexpr CueSet kWork = bit(Cue::deliver) | bit(Cue::serve) | bit(Cue::artefact) | bit(Cue::activity);

/// The chance that a statement gets which the rules call unclear: words alone do not tell.
constexpr int kEven = 50;

CueSet all_cues(const Statement& statement) {
  CueSet all = 0;
  for (const auto& token : statement.tokens) all |= token.cues;
  return all;
}

bool says_nothing(const Statement& statement) {
  return std::ranges::none_of(statement.tokens,
                              [](const Token& t) { return t.kind == TokenKind::latin || t.kind == TokenKind::hangul; });
}

/// Fine words alone: neither a thing that is made nor anything that could be seen or counted.
bool is_only_vague(const Statement& statement, const Parts& parts) {
  const auto all = all_cues(statement);
  const auto rest = all & ~(bit(Cue::vague) | bit(Cue::down) | bit(Cue::up) | bit(Cue::person) | bit(Cue::deliver) |
                            bit(Cue::better));
  const bool is_plain_work = std::ranges::any_of(
      statement.tokens, [](const Token& t) { return (t.cues & kWork) != 0 && !has(t.cues, Cue::vague); });
  return has(all, Cue::vague) && rest == 0 && !is_plain_work && !parts[index(Part::metric)] &&
         !parts[index(Part::target)];
}

/// A result of business without anybody's behaviour before it.
bool is_impact(const Statement& statement, const Parts& parts) {
  const auto all = all_cues(statement);
  return has(all, Cue::impact) && !has(all, Cue::state) && !parts[index(Part::behaviour)] && !parts[index(Part::actor)];
}

ReadsAs reads_as(const Statement& statement, const Parts& parts, int log_odds_milli) {
  if (says_nothing(statement) || is_only_vague(statement, parts)) return ReadsAs::unclear;
  if (log_odds_milli <= 0) return ReadsAs::output;
  return is_impact(statement, parts) ? ReadsAs::impact : ReadsAs::outcome;
}

/// Marks places of a statement in code points of its text.
class Marker {
 public:
  explicit Marker(const Statement& statement) : statement_(statement) {}

  void mark(SpanMark mark, Place place) {
    if (place.first >= place.last || place.last > statement_.tokens.size()) return;
    const auto begin = statement_.tokens[place.first].begin, end = statement_.tokens[place.last - 1].end;
    const auto& origin = statement_.folded.origin;
    spans_.push_back({mark, origin[begin], origin[end]});
  }

  std::vector<StatementSpan> take() { return std::move(spans_); }

 private:
  const Statement& statement_;
  std::vector<StatementSpan> spans_;
};

/// The cues of words that speak for a reading: the checklist of docs/spec/coach.md.
CueSet speaking_for(ReadsAs reads_as) {
  switch (reads_as) {
    case ReadsAs::output:
      return kWork | bit(Cue::count);
    case ReadsAs::outcome:
      return bit(Cue::up) | bit(Cue::down) | bit(Cue::better) | bit(Cue::act) | bit(Cue::state) | bit(Cue::ratio) |
             bit(Cue::own);
    case ReadsAs::impact:
      return bit(Cue::impact) | bit(Cue::up) | bit(Cue::down);
    case ReadsAs::unclear:
      return 0;
  }
  return 0;
}

void mark_words(Marker& marker, const Statement& statement, ReadsAs reads_as) {
  for (std::size_t at = 0; at < statement.tokens.size(); ++at) {
    const auto& token = statement.tokens[at];
    if ((token.cues & speaking_for(reads_as)) != 0) marker.mark(SpanMark::reason, {at, at + 1});
    if (has(token.cues, Cue::vague)) marker.mark(SpanMark::vague, {at, at + 1});
  }
}

std::vector<StatementSpan> spans_of(const Statement& statement, const Parts& parts,
                                    const std::optional<Mixture>& mixture, ReadsAs reads_as) {
  Marker marker(statement);
  for (std::size_t part = 0; part < kParts; ++part) {
    if (parts[part]) marker.mark(static_cast<SpanMark>(part), *parts[part]);
  }
  mark_words(marker, statement, reads_as);
  if (mixture) {
    marker.mark(SpanMark::means, mixture->means);
    marker.mark(SpanMark::effect, mixture->effect);
  }
  return marker.take();
}

NamedParts named(const Parts& parts) {
  const auto is_named = [&](Part part) { return parts[index(part)].has_value(); };
  return {.actor = is_named(Part::actor),
          .behaviour = is_named(Part::behaviour),
          .metric = is_named(Part::metric),
          .baseline = is_named(Part::baseline),
          .target = is_named(Part::target),
          .deadline = is_named(Part::deadline)};
}

Reading read(std::string_view text) {
  const Statement statement(text);
  const auto parts = parts_of(statement);
  const auto mixture = mixture_of(statement);
  const auto log_odds = outcome_log_odds_milli(features_of(statement, parts), statement.tongue);
  Reading reading;
  reading.text = text;
  reading.lang = statement.tongue == Tongue::ko ? Language::ko : Language::en;
  reading.reads_as = reads_as(statement, parts, log_odds);
  reading.confidence = says_nothing(statement)                ? 0
                       : reading.reads_as == ReadsAs::unclear ? kEven
                                                              : confidence_of(log_odds);
  reading.parts = named(parts);
  reading.specific = reading.parts.metric && reading.parts.target;
  reading.spans = spans_of(statement, parts, mixture, reading.reads_as);
  reading.notes = notes_of(statement, parts, reading.reads_as, mixture.has_value() ? Pieces::two : Pieces::one);
  reading.question = best_question(reading);
  return reading;
}

}  // namespace
}  // namespace northstar::core::coach

namespace northstar::core {

Reading read_statement(std::string_view text) { return coach::read(text); }

}  // namespace northstar::core
