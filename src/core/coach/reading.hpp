#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/workshop/description.hpp"

namespace northstar::core {

/// What a statement looks like. Output: what we make. Outcome: what people do differently. Impact: what the business
/// gets of it. "Looks like" is all that words can tell: the label depends on whose boundary is drawn (docs/coach.md).
enum class ReadsAs { output, outcome, impact, unclear };

/// Which of the six parts a statement names.
struct NamedParts {
  bool actor = false;
  bool behaviour = false;
  bool metric = false;
  bool baseline = false;
  bool target = false;
  bool deadline = false;

  friend bool operator==(const NamedParts&, const NamedParts&) = default;
};

/// What a marked stretch of a statement is.
enum class SpanMark { actor, behaviour, metric, baseline, target, deadline, reason, vague, means, effect };

/// A stretch of a statement, in code points of its text: from `begin` to before `end`.
struct StatementSpan {
  SpanMark mark;
  std::uint32_t begin;
  std::uint32_t end;

  friend bool operator==(const StatementSpan&, const StatementSpan&) = default;
};

/// What is worth saying about a statement (rules CH5 to CH9).
enum class Remark {
  mixed,                     ///< a means and its effect in one sentence; `means` and `effect` mark the split
  indicator_only,            ///< a metric without a direction or a size
  vague_words,               ///< words that sound well and cannot be checked
  counts_own_work,           ///< an amount of what the team makes
  direction_against_metric,  ///< more of what is bad, or less of what is good
  target_against_verb,       ///< "reduce from 18% to 35%"
  target_equals_baseline,
  target_small,          ///< closes less than a tenth of the gap
  target_hard,           ///< closes three tenths of the gap or more: hard and specific, which moves people most
  target_beyond_reason,  ///< a share above 100%, everybody, nobody, or more than tenfold
};

/// The one question that helps most (rule CH10).
enum class CoachQuestion {
  none,
  what_changes,
  who_does_what_differently,
  which_half_is_the_goal,
  whose_behaviour_is_behind_it,
  which_direction,
  how_much_and_which_way,
  who,
  which_behaviour,
  how_measured,
  how_much,
  is_it_reachable,
  from_where,
  by_when,
  is_it_worth_it,
};

/// How the coach reads one statement.
struct Reading {
  std::string text;
  Language lang = Language::en;
  ReadsAs reads_as = ReadsAs::unclear;
  /// In per cent, 0 to 100: how often readings like this one were right.
  int confidence = 0;
  NamedParts parts = {};
  /// Metric and target are both named (Locke and Latham 2002).
  bool specific = false;
  std::vector<StatementSpan> spans = {};
  std::vector<Remark> notes = {};
  CoachQuestion question = CoachQuestion::none;

  friend bool operator==(const Reading&, const Reading&) = default;
};

}  // namespace northstar::core
