#include "core/report/sentence.hpp"

#include <array>
#include <cstdint>

#include "base/utf8.hpp"
#include "core/report/particle.hpp"

namespace northstar::core {
namespace {

constexpr std::array<std::string_view, 13> kMonths{"",        "January",  "February", "March",  "April",
                                                   "May",     "June",     "July",     "August", "September",
                                                   "October", "November", "December"};

/// The number in two digits, without a leading zero; is_date has checked that they are digits.
int two_digits(std::string_view text) { return (text[0] - '0') * 10 + (text[1] - '0'); }

std::string with_separators(std::uint64_t number) {
  auto digits = std::to_string(number);
  for (auto at = static_cast<int>(digits.size()) - 3; at > 0; at -= 3)
    digits.insert(static_cast<std::size_t>(at), 1, ',');
  return digits;
}

std::string decimal(std::int64_t milli) {
  const auto size =
      milli < 0 ? std::uint64_t{0} - static_cast<std::uint64_t>(milli) : static_cast<std::uint64_t>(milli);
  auto fraction = std::to_string(1000 + size % 1000).substr(1);
  while (!fraction.empty() && fraction.back() == '0') fraction.pop_back();
  const auto text = with_separators(size / 1000) + (fraction.empty() ? "" : "." + fraction);
  return milli < 0 ? "-" + text : text;
}

std::string trimmed(std::string_view text) { return std::string(base::trim(text)); }

std::string ended(std::string text) {
  if (text.empty() || std::string_view(".!?").contains(text.back())) return text;
  return text + ".";
}

/// "라인 작업자가 조치 카드를 실행한다."; the parts stand apart where the words are not Korean.
std::string behaviour_ko(const Outcome& outcome) {
  const auto actor = trimmed(outcome.actor);
  const auto behaviour = trimmed(outcome.behaviour);
  if (actor.empty() || behaviour.empty()) return ended(actor + behaviour);
  if (!holds_hangul(behaviour)) return ended(actor + ": " + behaviour);
  return ended(actor + std::string(particle_after(actor, Particle::subject)) + " " + behaviour);
}

std::string behaviour_en(const Outcome& outcome) {
  const auto actor = trimmed(outcome.actor);
  const auto behaviour = trimmed(outcome.behaviour);
  if (actor.empty() || behaviour.empty()) return ended(actor + behaviour);
  return ended(actor + (holds_hangul(behaviour) ? ": " : " will ") + behaviour);
}

std::string_view verb_ko(Direction direction) {
  switch (direction) {
    case Direction::up:
      return "높인다";
    case Direction::down:
      return "줄인다";
    case Direction::stay_above:
      return "이상으로 유지한다";
    case Direction::stay_below:
      return "이하로 유지한다";
    case Direction::unset:
      return "바꾼다";
  }
  return "";
}

bool stays(Direction direction) { return direction == Direction::stay_above || direction == Direction::stay_below; }

std::string by_ko(const Outcome& outcome) {
  return outcome.due.empty() ? std::string() : date_text(outcome.due, Language::ko) + "까지 ";
}

/// "2026년 12월까지 조치 비율을 64%에서 90%로 높인다."
std::string measure_ko(const Outcome& outcome) {
  const auto metric = trimmed(outcome.metric);
  const auto target = amount_text(outcome.target, outcome.unit);
  const auto baseline = amount_text(outcome.baseline, outcome.unit);
  if (metric.empty() || target.empty()) return {};
  const auto begun = by_ko(outcome) + metric + std::string(particle_after(metric, Particle::object)) + " ";
  const auto verb = std::string(verb_ko(outcome.direction));
  const auto unknown = baseline.empty() ? std::string(" (기준값은 아직 모름)") : std::string();
  if (stays(outcome.direction)) return begun + target + " " + verb + unknown + ".";
  const auto from = baseline.empty() ? std::string() : baseline + "에서 ";
  return begun + from + target + std::string(particle_after(target, Particle::direction)) + " " + verb + unknown + ".";
}

std::string_view verb_en(Direction direction) {
  switch (direction) {
    case Direction::up:
      return "goes up";
    case Direction::down:
      return "comes down";
    case Direction::stay_above:
      return "stays at or above";
    case Direction::stay_below:
      return "stays at or below";
    case Direction::unset:
      return "goes";
  }
  return "";
}

/// "Share of alarms acted on goes up from 64% to 90% by December 2026."
std::string measure_en(const Outcome& outcome) {
  const auto metric = trimmed(outcome.metric);
  const auto target = amount_text(outcome.target, outcome.unit);
  const auto baseline = amount_text(outcome.baseline, outcome.unit);
  if (metric.empty() || target.empty()) return {};
  const auto begun = metric + " " + std::string(verb_en(outcome.direction)) + " ";
  const auto by = outcome.due.empty() ? std::string() : " by " + date_text(outcome.due, Language::en);
  const auto unknown = baseline.empty() ? std::string(" (baseline not known yet)") : std::string();
  if (stays(outcome.direction)) return begun + target + by + unknown + ".";
  const auto from = baseline.empty() ? std::string() : "from " + baseline + " ";
  return begun + from + "to " + target + by + unknown + ".";
}

std::string joined(const std::string& behaviour, const std::string& measure) {
  return behaviour.empty() || measure.empty() ? behaviour + measure : behaviour + " " + measure;
}

}  // namespace

std::string amount_text(const Amount& amount, std::string_view unit) {
  if (!amount.milli) return {};
  const auto name = trimmed(unit);
  const bool is_latin = !name.empty() && !name.starts_with('%') && !holds_hangul(name.substr(0, 3));
  return decimal(*amount.milli) + (is_latin ? " " : "") + name;
}

std::string date_text(std::string_view date, Language language) {
  if (date.size() < 4) return std::string(date);
  const auto year = std::string(date.substr(0, 4));
  const int month = date.size() >= 7 ? two_digits(date.substr(5)) : 0;
  const int day = date.size() >= 10 ? two_digits(date.substr(8)) : 0;
  if (month < 0 || month > 12) return std::string(date);
  if (language == Language::ko) {
    return year + "년" + (month > 0 ? " " + std::to_string(month) + "월" : "") +
           (day > 0 ? " " + std::to_string(day) + "일" : "");
  }
  return (day > 0 ? std::to_string(day) + " " : "") +
         (month > 0 ? std::string(kMonths[static_cast<std::size_t>(month)]) + " " : "") + year;
}

std::string sentence(const Outcome& outcome, Language language) {
  if (language == Language::ko) return joined(behaviour_ko(outcome), measure_ko(outcome));
  return joined(behaviour_en(outcome), measure_en(outcome));
}

}  // namespace northstar::core
