#include "core/coach/ambition.hpp"

#include <algorithm>

namespace northstar::core::coach {
namespace {

enum class Way { none, up, down };

const Quantity* quantity_of(const Statement& statement, Role role) {
  const auto found = std::ranges::find(statement.quantities, role, &Quantity::role);
  return found == statement.quantities.end() ? nullptr : &*found;
}

/// Which way the words say that it goes; none if they say both.
Way way_of_words(const Statement& statement) {
  CueSet all = 0;
  for (const auto& token : statement.tokens) all |= token.cues;
  const bool is_up = has(all, Cue::up), is_down = has(all, Cue::down);
  if (is_up == is_down) return Way::none;
  return is_up ? Way::up : Way::down;
}

Way way_of_numbers(const Quantity* baseline, const Quantity* target) {
  if (baseline == nullptr || target == nullptr || baseline->unit != target->unit ||
      baseline->value_milli == target->value_milli)
    return Way::none;
  return target->value_milli > baseline->value_milli ? Way::up : Way::down;
}

/// Which way would be good for what is measured; none if its words do not agree.
Way good_way(const Statement& statement, const Parts& parts) {
  const auto& metric = parts[index(Part::metric)];
  if (!metric) return Way::none;
  CueSet cues = 0;
  for (auto at = metric->first; at < metric->last; ++at) cues |= statement.tokens[at].cues;
  if (has(cues, Cue::good) == has(cues, Cue::bad)) return Way::none;
  return has(cues, Cue::good) ? Way::up : Way::down;
}

constexpr std::int64_t kWholeMilli = 100'000;

/// How much of what there is to gain the target gains, in per cent. A share that rises can gain what is missing to 100;
/// everything else that rises is measured by itself, and so is all that falls.
std::int64_t gap_closed(const Quantity& baseline, const Quantity& target) {
  const auto step = target.value_milli - baseline.value_milli;
  const bool is_rising_share = step > 0 && baseline.unit == Unit::percent && baseline.value_milli < kWholeMilli;
  const auto room = is_rising_share ? kWholeMilli - baseline.value_milli : baseline.value_milli;
  if (room <= 0) return 0;
  return (step < 0 ? -step : step) * 100 / room;
}

bool is_beyond_reason(const Quantity& baseline, const Quantity& target) {
  constexpr std::int64_t kTenfold = 10;
  if (target.unit == Unit::percent && baseline.value_milli <= kWholeMilli && target.value_milli >= kWholeMilli)
    return true;
  if (target.value_milli == 0) return true;
  return target.unit != Unit::percent && target.value_milli > kTenfold * baseline.value_milli;
}

/// Below a tenth a target asks for little; from three tenths on it is hard (Hake 1998 calls a normalised gain under 0.3
/// low). The numbers are for talking about, no law.
constexpr std::int64_t kSmallPercent = 10;
constexpr std::int64_t kHardPercent = 30;

Remark size_of(const Quantity& baseline, const Quantity& target, std::int64_t closed) {
  if (is_beyond_reason(baseline, target)) return Remark::target_beyond_reason;
  return closed < kSmallPercent ? Remark::target_small : Remark::target_hard;
}

}  // namespace

void note_ambition(std::vector<Remark>& notes, const Statement& statement, const Parts& parts) {
  const auto* const baseline = quantity_of(statement, Role::baseline);
  const auto* const target = quantity_of(statement, Role::target);
  const auto words = way_of_words(statement), numbers = way_of_numbers(baseline, target),
             good = good_way(statement, parts);
  const auto way = numbers == Way::none ? words : numbers;
  if (way != Way::none && good != Way::none && way != good) notes.push_back(Remark::direction_against_metric);
  if (words != Way::none && numbers != Way::none && words != numbers) notes.push_back(Remark::target_against_verb);
  if (baseline == nullptr || target == nullptr || baseline->unit != target->unit || target->unit == Unit::times) return;
  if (baseline->value_milli == target->value_milli) {
    notes.push_back(Remark::target_equals_baseline);
    return;
  }
  const auto closed = gap_closed(*baseline, *target);
  const bool is_plain = closed >= kSmallPercent && closed < kHardPercent && !is_beyond_reason(*baseline, *target);
  if (!is_plain) notes.push_back(size_of(*baseline, *target, closed));
}

}  // namespace northstar::core::coach
