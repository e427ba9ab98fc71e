#include <utility>

#include "core/workshop/decide.hpp"
#include "core/workshop/evolve.hpp"
#include "room/room.hpp"
#include "wire/server_frame.hpp"

namespace northstar::room {
namespace {

/// The people whose seat changes by `events`.
std::vector<core::ParticipantId> reseated_by(const std::vector<core::Event>& events) {
  std::vector<core::ParticipantId> people;
  for (const auto& event : events) {
    if (const auto* changed = std::get_if<core::RoleChanged>(&event)) people.push_back(changed->participant);
    if (const auto* removed = std::get_if<core::ParticipantRemoved>(&event)) people.push_back(removed->participant);
  }
  return people;
}

Frame frame_of(std::string text) { return std::make_shared<const std::string>(std::move(text)); }

}  // namespace

/// command → decide → events → project per viewer → evolve → durable log → bytes out.
///
/// Newcomers start here. Letters that wait together share one commit. The state runs ahead of the disk within a turn, but nobody
/// is told, and nobody enters, before the append is acknowledged; if it is not, the state is read from the store again
/// (docs/adr/0002-one-turn-one-commit.md).
port::Task<void> Room::take_turn(std::vector<Letter> letters) {
  Turn turn{sequence_};
  for (const auto& letter : letters) co_await decide(turn, letter);

  if (!turn.changes_nothing()) {
    const auto appended = co_await surroundings_.store.append(id_, sequence_, turn.take_transaction());
    if (!appended) co_return co_await recover(std::move(letters), appended.error());
    sequence_ = appended->sequence;
  }
  tell(turn);
}

port::Task<void> Room::decide(Turn& turn, Letter letter) {
  letter.envelope.at = surroundings_.clock.now();
  if (done_.contains(letter.envelope.id)) co_return turn.acknowledge_again(std::move(letter));

  const auto events = core::decide(workshop_, letter.envelope);
  if (!events) {
    if (co_await was_done(letter.envelope.id)) co_return turn.acknowledge_again(std::move(letter));
    co_return turn.refuse(std::move(letter), Refusal{events.error()});
  }

  Fanout fanout{audience_};
  for (const auto& event : *events) {
    fanout.add(event, workshop_);
    workshop_ = core::evolve(std::move(workshop_), event);
  }
  turn.keep(letter.envelope, *events);
  done_.insert(letter.envelope.id);
  turn.accept(std::move(letter), std::move(fanout), reseated_by(*events));
}

/// A repeat of a command that was done before this room was opened: the rules refuse it, because it is done.
port::Task<bool> Room::was_done(core::CommandId command) {
  const auto answer = co_await surroundings_.store.answer_of(id_, command);
  co_return answer.has_value() && answer->has_value();
}

void Room::tell(Turn& turn) {
  for (auto& verdict : turn.verdicts()) {
    const auto& letter = verdict.letter;
    if (verdict.fanout) {
      verdict.fanout->send(audience_, letter);
    } else if (letter.from && verdict.answer) {
      letter.from->send(frame_of(wire::encode_server_frame(wire::RefusedFrame{letter.envelope.id, *verdict.answer->reject})));
    } else if (letter.from) {
      letter.from->send(frame_of(wire::splice_step_frame("[]", letter.envelope.id)));
    }
    for (const auto participant : verdict.reseated) reseat(participant);
    if (letter.answered) letter.answered(verdict.answer);
  }
}

}  // namespace northstar::room
