#include "wasm/replica.hpp"

#include <utility>
#include <variant>

#include "base/overloaded.hpp"
#include "core/workshop/decide.hpp"
#include "core/workshop/evolve.hpp"
#include "core/workshop/inverse.hpp"
#include "core/workshop/permission.hpp"
#include "core/workshop/project.hpp"

namespace northstar::wasm {
namespace {

/// Closing a round counts ballots that this viewer can't see, so its result is never guessed.
bool is_predictable(const core::Command& command) {
  return std::visit(base::Overloaded{[](const core::CloseVote&) { return false; },
                                     [](const core::CloseRating&) { return false; }, [](const auto&) { return true; }},
                    command);
}

core::Envelope envelope_of(const core::Viewer& viewer, const Pending& pending) {
  return {pending.id, viewer.participant, core::Authority::person, pending.at, pending.command};
}

/// What the viewer may see of `event`, as the server would send it.
std::vector<core::Event> seen(const core::Event& event, const core::Workshop& before, const core::Viewer& viewer) {
  return std::visit(base::Overloaded{[](core::Hidden) { return std::vector<core::Event>{}; },
                                     [&](core::Unchanged) { return std::vector<core::Event>{event}; },
                                     [](std::vector<core::Event> events) { return events; }},
                    core::project(event, before, viewer));
}

core::Workshop evolved(core::Workshop workshop, std::span<const core::Event> events) {
  for (const auto& event : events) workshop = core::evolve(std::move(workshop), event);
  return workshop;
}

}  // namespace

void Replica::reset(core::Viewer viewer, core::Workshop confirmed) {
  viewer_ = viewer;
  confirmed_ = std::move(confirmed);
  static_cast<void>(show_again());
}

core::Workshop Replica::step(std::span<const core::Event> events, core::CommandId ack) {
  confirmed_ = evolved(std::move(confirmed_), events);
  std::erase_if(pending_, [ack](const Pending& each) { return !ack.empty() && each.id == ack; });
  return show_again();
}

std::optional<core::Reject> Replica::submit(Pending pending) {
  if (const auto reject = show(pending)) return reject;
  pending_.push_back(std::move(pending));
  return std::nullopt;
}

core::Workshop Replica::settle(core::CommandId id) {
  std::erase_if(pending_, [id](const Pending& each) { return each.id == id; });
  return show_again();
}

std::optional<core::Reject> Replica::refusal_of(const core::Command& command) const {
  return core::refuse(shown_, envelope_of(viewer_, {{}, {}, command}));
}

std::vector<core::Command> Replica::inverse_of(const core::Command& command) const {
  return core::inverse(shown_, command);
}

core::Workshop Replica::show_again() {
  auto before = std::exchange(shown_, confirmed_);
  for (const auto& each : pending_) static_cast<void>(show(each));
  return before;
}

std::optional<core::Reject> Replica::show(const Pending& pending) {
  if (!is_predictable(pending.command)) return refusal_of(pending.command);
  const auto events = core::decide(shown_, envelope_of(viewer_, pending));
  if (!events) return events.error();
  for (const auto& event : *events) {
    const auto seen_events = seen(event, shown_, viewer_);
    shown_ = evolved(std::move(shown_), seen_events);
  }
  return std::nullopt;
}

}  // namespace northstar::wasm
