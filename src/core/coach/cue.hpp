#pragma once

#include <cstdint>

namespace northstar::core::coach {

/// What a word of a statement hints at. Numbers are part of the trained weights: add at the end and train again.
enum class Cue : std::uint8_t {
  deliver,   ///< to make, build, hold, hand over: the team's own work
  artefact,  ///< what such work leaves behind: a system, a page, a road
  activity,  ///< what such work consists of: a training, a workshop
  serve,     ///< to be reached by it: to attend, to receive
  up,        ///< to grow
  down,      ///< to shrink
  better,    ///< to change for the better, without saying by which number
  person,    ///< whose behaviour or state it may be
  act,       ///< what such people do: to use, renew, leave
  measure,   ///< what can be measured
  ratio,     ///< a share of a whole
  count,     ///< a number of things
  impact,    ///< a result of business: revenue, cost
  state,     ///< a state of people: knowledge, health
  bad,       ///< less of it is better
  good,      ///< more of it is better
  vague,     ///< sounds well and says little
  team,      ///< we, our team
  own,       ///< by themselves, without being asked
  through,   ///< says by which means
  now,       ///< says that it is so today
  none,      ///< means something else than the shorter word in it
};

inline constexpr int kCues = 22;

/// A set of cues, one bit each.
using CueSet = std::uint32_t;

[[nodiscard]] constexpr CueSet bit(Cue cue) { return CueSet{1} << static_cast<unsigned>(cue); }
[[nodiscard]] constexpr bool has(CueSet set, Cue cue) { return (set & bit(cue)) != 0; }

}  // namespace northstar::core::coach
