#include "core/outcome/change_rules.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "core/outcome/decide.hpp"
#include "core/outcome/fields.hpp"
#include "core/text.hpp"

namespace northstar::core {
namespace {

/// A unit is a sign or a few words ("%", "시간/월").
constexpr TextLimit kUnit{0, 40, Lines::one};
constexpr TextLimit kSentence{0, 500};
constexpr TextLimit kQualityName{1, 60, Lines::one};

using TextField = std::optional<std::string> OutcomeChange::*;
constexpr std::array<std::pair<TextField, TextLimit>, 6> kTexts{{
    {&OutcomeChange::actor, kOptionalName},
    {&OutcomeChange::behaviour, kSentence},
    {&OutcomeChange::metric, kSentence},
    {&OutcomeChange::unit, kUnit},
    {&OutcomeChange::source, kSentence},
    {&OutcomeChange::note, kParagraph},
}};

std::optional<Reject> check_texts(const OutcomeChange& change) {
  for (const auto& [field, limit] : kTexts) {
    if (!(change.*field)) continue;
    if (const auto wrong = check_text(*(change.*field), limit)) return wrong;
  }
  return std::nullopt;
}

bool is_in_range(const std::optional<Amount>& amount) {
  if (!amount || !amount->milli) return true;
  return *amount->milli >= -kMaxAmountMilli && *amount->milli <= kMaxAmountMilli;
}

std::optional<Reject> check_qualities_named(const std::vector<std::string>& qualities) {
  if (qualities.size() > kMaxQualitiesOfOutcome) return Reject::too_many;
  for (const auto& quality : qualities) {
    if (const auto wrong = check_text(quality, kQualityName)) return wrong;
  }
  if (std::set(qualities.begin(), qualities.end()).size() != qualities.size()) return Reject::already_exists;
  return std::nullopt;
}

}  // namespace

std::optional<Reject> check_change(const OutcomeChange& change, const Participants& participants) {
  if (const auto wrong = check_texts(change)) return wrong;
  if (!is_in_range(change.baseline) || !is_in_range(change.target)) return Reject::out_of_range;
  if (change.due && !is_date(*change.due)) return Reject::bad_date;
  if (change.owner && !change.owner->empty() && !participants.list.contains(*change.owner)) {
    return Reject::unknown_participant;
  }
  return change.qualities ? check_qualities_named(*change.qualities) : std::nullopt;
}

OutcomeChange difference(const OutcomeChange& change, const Outcome& outcome) {
  OutcomeChange different = change;
  each_field([&](auto field, auto changed) {
    if (different.*changed == outcome.*field) (different.*changed).reset();
  });
  return different;
}

bool is_empty(const OutcomeChange& change) {
  bool empty = true;
  each_field([&](auto, auto changed) { empty = empty && !(change.*changed).has_value(); });
  return empty;
}

}  // namespace northstar::core
