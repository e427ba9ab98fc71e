#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "core/caller.hpp"
#include "core/vote/electorate.hpp"

/// A small room for the tests of whatever people do with cards that are on the wall.
namespace northstar::core::fixture {

template <class AnyId>
AnyId id(std::string_view text) {
  return *AnyId::parse(text);
}

inline Card card(Stage stage, std::string_view author, Exposure exposure = Exposure::revealed) {
  Card made;
  made.stage = stage;
  made.text = "text";
  made.author = id<ParticipantId>(author);
  made.exposure = exposure;
  return made;
}

/// Four people of business (b1 to b4), four of IT (i1 to i4), two of the host (h1, h2), an observer, a display and
/// somebody who was removed; three barriers by b1, b1 and i1 in two clusters, one that b1 still hides, a solution, a
/// deleted barrier, and two outcomes of which b1 still hides one.
struct Room {
  Participants participants;
  Cards cards;
  Clusters clusters;

  Room() {
    for (const auto* name : {"b1", "b2", "b3", "b4"}) add(name, Side::business);
    for (const auto* name : {"i1", "i2", "i3", "i4"}) add(name, Side::it);
    for (const auto* name : {"h1", "h2"}) add(name, Side::host);
    add("seer", Side::business, Role::observer);
    add("wall", Side::host, Role::display);
    add("gone", Side::business);
    participants.list[id<ParticipantId>("gone")].attendance = Attendance::removed;
    cards.list[id<CardId>("B01")] = card(Stage::barrier, "b1");
    cards.list[id<CardId>("B02")] = card(Stage::barrier, "b1");
    cards.list[id<CardId>("B03")] = card(Stage::barrier, "i1");
    cards.list[id<CardId>("hidden")] = card(Stage::barrier, "b1", Exposure::hidden);
    cards.list[id<CardId>("S01")] = card(Stage::solution, "i1");
    cards.list[id<CardId>("deleted")] = card(Stage::barrier, "b2");
    cards.list[id<CardId>("deleted")].status = CardStatus::deleted;
    cards.list[id<CardId>("O01")] = card(Stage::outcome, "b2");
    cards.list[id<CardId>("O-hidden")] = card(Stage::outcome, "b1", Exposure::hidden);
    clusters.list[id<ClusterId>("K1")] = {Stage::barrier, "mine", {id<CardId>("B01"), id<CardId>("B02")}};
    clusters.list[id<ClusterId>("K2")] = {Stage::barrier, "mixed", {id<CardId>("B03")}};
  }

  void add(std::string_view name, Side side, Role role = Role::participant) {
    participants.list[id<ParticipantId>(name)] = {side, role, Attendance::attending, ""};
  }

  [[nodiscard]] Electorate electorate() const { return {cards, clusters, participants}; }

  /// A command's caller: somebody by name, with the role that they have.
  [[nodiscard]] Caller as(std::string_view name) const {
    const auto participant = id<ParticipantId>(name);
    const auto found = participants.list.find(participant);
    const auto role = found == participants.list.end() ? Role::observer : found->second.role;
    return {participant, role, Authority::person, {}};
  }
};

inline Caller server() { return {{}, Role::facilitator, Authority::server, {}}; }

/// Evolves `state` by all of `events`.
template <class State, class Events>
State after(State state, const Events& events) {
  for (const auto& event : events) {
    std::visit([&state](const auto& e) { evolve(state, e); }, event);
  }
  return state;
}

}  // namespace northstar::core::fixture
