#include "app/document/rehearsal.hpp"

#include <utility>

#include "core/workshop/decide.hpp"
#include "core/workshop/evolve.hpp"
#include "wire/fields/reject_names.hpp"

namespace northstar::app::document {
namespace {

/// What to do about the refusals that documents meet most.
std::string hint_of(core::Reject reject) {
  switch (reject) {
    case core::Reject::already_exists:
      return "the same thing stands here twice: remove one, or give it another id";
    case core::Reject::unknown_participant:
      return "add the person to participants";
    case core::Reject::unknown_card:
      return "add the card, or correct its id";
    case core::Reject::unknown_option:
      return "vote only for what the round asks about";
    case core::Reject::over_budget:
      return "one ballot holds more dots than dots_per_person";
    case core::Reject::over_limit:
      return "one card has more dots of one person than max_per_card";
    case core::Reject::wrong_kind:
      return "this kind of link does not go between cards of these stages";
    case core::Reject::wrong_stage:
      return "the cards must be of the stage that is meant";
    case core::Reject::bad_date:
      return "write dates as 2026, 2026-11 or 2026-11-24";
    case core::Reject::bad_timetable:
      return "blocks must be in order, end after they start and not overlap";
    case core::Reject::empty_text:
      return "a text is missing";
    case core::Reject::text_too_long:
      return "shorten the text";
    case core::Reject::not_text:
      return "remove line breaks from names, and control characters";
    default:
      return "see docs/document-format.md";
  }
}

}  // namespace

Fault refused_at(std::string path, core::Reject reject) {
  const auto name = wire::Names<core::Reject>::names[static_cast<std::size_t>(reject)];
  return {std::move(path), "the rules refuse it: " + std::string{name}, hint_of(reject)};
}

core::Envelope envelope_of(const Step& step, core::CommandId id) {
  const auto authority = step.actor.empty() ? core::Authority::server : core::Authority::person;
  return {.id = id, .actor = step.actor, .authority = authority, .at = {}, .command = step.command};
}

std::expected<core::Workshop, Fault> rehearse(const Script& script) {
  core::Workshop workshop;
  for (const auto& step : script.steps()) {
    auto events = core::decide(workshop, envelope_of(step, {}));
    if (!events) return std::unexpected(refused_at(step.path, events.error()));
    for (const auto& event : *events) workshop = core::evolve(std::move(workshop), event);
  }
  return workshop;
}

}  // namespace northstar::app::document
