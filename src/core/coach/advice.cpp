#include "core/coach/advice.hpp"

#include <algorithm>

#include "core/coach/ambition.hpp"

namespace northstar::core::coach {
namespace {

bool any_cue(const Statement& statement, CueSet cues) {
  return std::ranges::any_of(statement.tokens, [cues](const Token& token) { return (token.cues & cues) != 0; });
}

/// A metric that says neither which way nor how far.
bool is_indicator_only(const Statement& statement, const Parts& parts) {
  const bool is_plain = !parts[index(Part::target)] && !parts[index(Part::baseline)];
  return is_plain && parts[index(Part::metric)] &&
         !any_cue(statement, bit(Cue::up) | bit(Cue::down) | bit(Cue::better) | bit(Cue::vague));
}

bool has_note(const Reading& reading, Remark note) {
  return std::ranges::find(reading.notes, note) != reading.notes.end();
}

CoachQuestion question_about_parts(const Reading& reading) {
  const auto& parts = reading.parts;
  if (!parts.actor && !parts.behaviour) return CoachQuestion::who;
  if (!parts.behaviour && !parts.metric) return CoachQuestion::which_behaviour;
  if (!parts.metric) return CoachQuestion::how_measured;
  if (!parts.target) return CoachQuestion::how_much;
  if (has_note(reading, Remark::target_beyond_reason)) return CoachQuestion::is_it_reachable;
  if (!parts.baseline) return CoachQuestion::from_where;
  if (!parts.deadline) return CoachQuestion::by_when;
  if (has_note(reading, Remark::target_small)) return CoachQuestion::is_it_worth_it;
  if (!parts.actor) return CoachQuestion::who;
  return parts.behaviour ? CoachQuestion::none : CoachQuestion::which_behaviour;
}

}  // namespace

std::vector<Remark> notes_of(const Statement& statement, const Parts& parts, ReadsAs reads_as, Pieces pieces) {
  std::vector<Remark> notes;
  if (pieces == Pieces::two) notes.push_back(Remark::mixed);
  const bool is_output = reads_as == ReadsAs::output;
  if (!is_output && is_indicator_only(statement, parts)) notes.push_back(Remark::indicator_only);
  if (any_cue(statement, bit(Cue::vague))) notes.push_back(Remark::vague_words);
  if (is_output && (any_cue(statement, bit(Cue::count)) || parts[index(Part::target)]))
    notes.push_back(Remark::counts_own_work);
  if (!is_output) note_ambition(notes, statement, parts);
  return notes;
}

CoachQuestion best_question(const Reading& reading) {
  if (reading.reads_as == ReadsAs::unclear) return CoachQuestion::what_changes;
  if (has_note(reading, Remark::mixed)) return CoachQuestion::which_half_is_the_goal;
  if (reading.reads_as == ReadsAs::output) return CoachQuestion::who_does_what_differently;
  if (reading.reads_as == ReadsAs::impact) return CoachQuestion::whose_behaviour_is_behind_it;
  const bool is_crossed = has_note(reading, Remark::direction_against_metric) ||
                          has_note(reading, Remark::target_against_verb) ||
                          has_note(reading, Remark::target_equals_baseline);
  if (is_crossed) return CoachQuestion::which_direction;
  if (has_note(reading, Remark::indicator_only)) return CoachQuestion::how_much_and_which_way;
  return question_about_parts(reading);
}

}  // namespace northstar::core::coach
