#pragma once

#include <optional>
#include <string_view>
#include <variant>

#include "core/caller.hpp"
#include "core/decided.hpp"

/// Words for tests of the core: given these events, when this command, then these events.
namespace northstar::core::scenario {

template <class Id>
Id id(std::string_view text) {
  return *Id::parse(text);
}

inline Caller person(std::string_view participant, Role role = Role::participant, base::Instant at = {}) {
  return {id<ParticipantId>(participant), role, Authority::person, at};
}

inline Caller server() { return {{}, Role::observer, Authority::server, {}}; }

/// The state after `events`.
template <class State, class... Events>
State given(State state, const Events&... events) {
  (evolve(state, events), ...);
  return state;
}

/// The state after what was decided; the same state after a reject.
template <class State, class FeatureEvent>
State after(State state, const Decided<FeatureEvent>& decided) {
  if (!decided) return state;
  for (const auto& event : *decided) std::visit([&state](const auto& e) { evolve(state, e); }, event);
  return state;
}

/// The event that was decided if it is one alone and an `Expected`, else nothing.
template <class Expected, class FeatureEvent>
std::optional<Expected> only(const Decided<FeatureEvent>& decided) {
  if (!decided || decided->size() != 1 || !std::holds_alternative<Expected>(decided->front())) return std::nullopt;
  return std::get<Expected>(decided->front());
}

template <class FeatureEvent>
bool is_nothing(const Decided<FeatureEvent>& decided) {
  return decided && decided->empty();
}

template <class FeatureEvent>
std::optional<Reject> reject_of(const Decided<FeatureEvent>& decided) {
  return decided ? std::nullopt : std::optional(decided.error());
}

}  // namespace northstar::core::scenario
