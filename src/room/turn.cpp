#include "room/turn.hpp"

#include <utility>

#include "base/overloaded.hpp"
#include "wire/record.hpp"

namespace northstar::room {
namespace {

/// Where an event that lies in the ballot box belongs.
std::optional<port::BoxWrite> box_write_of(const core::Event& event) {
  return std::visit(
      base::Overloaded{
          [&](const core::BallotCast& e) -> std::optional<port::BoxWrite> {
            return port::BoxWrite{e.vote, e.participant, wire::encode_row(event)};
          },
          [&](const core::RatingCast& e) -> std::optional<port::BoxWrite> {
            return port::BoxWrite{e.rating, e.participant, wire::encode_row(event)};
          },
          [](const auto&) -> std::optional<port::BoxWrite> { return std::nullopt; },
      },
      event);
}

}  // namespace

void Turn::keep(const core::Envelope& envelope, const std::vector<core::Event>& events) {
  std::vector<core::Event> logged;
  for (const auto& event : events) {
    switch (core::kept_in(event)) {
      case core::Keeping::log: logged.push_back(event); break;
      case core::Keeping::box: transaction_.box_writes.push_back(*box_write_of(event)); break;
      case core::Keeping::people: {
        const auto& described = std::get<core::PersonDescribed>(event);
        transaction_.person_writes.push_back({described.participant, wire::encode_row(event)});
        break;
      }
      case core::Keeping::nowhere: break;
    }
    if (const auto round = core::destroyed_box(event); !round.empty()) transaction_.boxes_to_destroy.push_back(round);
  }
  if (!logged.empty()) {
    transaction_.records.push_back(wire::encode_record(
        {.sequence = ++sequence_, .at = envelope.at, .actor = envelope.actor, .events = std::move(logged)}));
  }
  transaction_.answers.push_back({envelope.id, "ok"});
}

void Turn::accept(Letter letter, Fanout fanout, std::vector<core::ParticipantId> reseated) {
  verdicts_.push_back({std::move(letter), std::nullopt, std::move(fanout), std::move(reseated)});
}

void Turn::acknowledge_again(Letter letter) { verdicts_.push_back({std::move(letter), std::nullopt, std::nullopt, {}}); }

void Turn::refuse(Letter letter, Refusal refusal) { verdicts_.push_back({std::move(letter), refusal, std::nullopt, {}}); }

bool Turn::changes_nothing() const { return transaction_.answers.empty(); }

}  // namespace northstar::room
