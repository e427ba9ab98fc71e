#include "core/coach/parts.hpp"

#include <algorithm>

#include "core/coach/actor.hpp"

namespace northstar::core::coach {
namespace {

std::optional<Place> place_of(const Statement& statement, Role role) {
  const auto found = std::ranges::find(statement.quantities, role, &Quantity::role);
  if (found == statement.quantities.end()) return std::nullopt;
  return Place{found->first, found->last};
}

bool is_in_moment(const Statement& statement, std::size_t at) {
  return std::ranges::any_of(statement.moments, [at](const Moment& m) { return m.first <= at && at < m.last; });
}

/// "시간" right after a number is its unit, "응답 시간" is a metric.
bool is_unit(const Statement& statement, std::size_t at) {
  return std::ranges::any_of(statement.quantities, [at](const Quantity& q) { return q.first <= at && at < q.last; });
}

/// The metric's words: what measures, and the words before it in the same phrase.
Place with_words_before(const Statement& statement, std::size_t at) {
  auto first = at;
  const auto& tokens = statement.tokens;
  while (first > 0) {
    const auto& before = tokens[first - 1];
    const bool is_glued = before.end == tokens[first].begin;
    const bool is_noun = before.kind == tokens[at].kind && before.tail.empty() && before.form == Form::base &&
                         before.cues != 0 && !has(before.cues, Cue::up) && !has(before.cues, Cue::down) &&
                         !has(before.cues, Cue::better) && !has(before.cues, Cue::team) &&
                         !has(before.cues, Cue::person);
    if (!is_glued && !is_noun) break;
    if (is_in_moment(statement, first - 1) || is_unit(statement, first - 1)) break;
    --first;
  }
  return {first, at + 1};
}

std::optional<Place> metric_of(const Statement& statement) {
  std::optional<Place> found;
  for (std::size_t at = 0; at < statement.tokens.size(); ++at) {
    const auto& token = statement.tokens[at];
    if (!has(token.cues, Cue::measure) || is_in_moment(statement, at) || is_unit(statement, at)) continue;
    if (token.form == Form::gerund || token.form == Form::past) continue;
    found = with_words_before(statement, at);
  }
  if (found) return found;
  // What is counted is a metric too: "20 case studies".
  const auto counted = place_of(statement, Role::target);
  if (!counted) return std::nullopt;
  const auto end = std::min(counted->last + 2, statement.tokens.size());
  return Place{counted->first, statement.tongue == Tongue::en ? end : counted->last};
}

/// A date that stands before the baseline says when that was measured; one after it is the deadline.
bool is_of_baseline(const Statement& statement, const Moment& moment) {
  const auto baseline = std::ranges::find(statement.quantities, Role::baseline, &Quantity::role);
  const bool has_target =
      std::ranges::find(statement.quantities, Role::target, &Quantity::role) != statement.quantities.end();
  if (baseline == statement.quantities.end() || !has_target) return false;
  const auto gap = baseline->first >= moment.last ? baseline->first - moment.last : baseline->first;
  return moment.kind == MomentKind::date && moment.last <= baseline->first && gap <= 2;
}

bool is_past_word(const Statement& statement, const Moment& moment) {
  const auto next = moment.last < statement.tokens.size() ? statement.tokens[moment.last].text : std::string_view{};
  return next == "대비" || next == "이후" || next.starts_with("실적");
}

std::optional<Place> deadline_of(const Statement& statement) {
  for (const auto& moment : statement.moments) {
    const bool is_date = moment.kind == MomentKind::by || moment.kind == MomentKind::date;
    if (is_date && !is_of_baseline(statement, moment) && !is_past_word(statement, moment))
      return Place{moment.first, moment.last};
  }
  return std::nullopt;
}

}  // namespace

Parts parts_of(const Statement& statement) {
  Parts parts;
  parts[index(Part::actor)] = actor_of(statement);
  parts[index(Part::behaviour)] = behaviour_of(statement);
  parts[index(Part::metric)] = metric_of(statement);
  parts[index(Part::baseline)] = place_of(statement, Role::baseline);
  parts[index(Part::target)] = place_of(statement, Role::target);
  parts[index(Part::deadline)] = deadline_of(statement);
  return parts;
}

}  // namespace northstar::core::coach
