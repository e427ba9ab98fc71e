#pragma once

#include <optional>
#include <vector>

#include "port/transaction.hpp"
#include "room/audience.hpp"
#include "room/fanout.hpp"
#include "room/letter.hpp"

namespace northstar::room {

/// What became of one letter in a turn, told when the turn is durable.
struct Verdict {
  Letter letter;
  Answer answer;
  /// Present when the command had effect now; absent when it was refused or had been done before.
  std::optional<Fanout> fanout;
  /// The people whose seat changes by it: their role changed or they were removed.
  std::vector<core::ParticipantId> reseated;
};

/// One turn of a room: the letters taken together, the one transaction that makes them durable, and what to tell whom after.
class Turn {
 public:
  /// `sequence` is that of the last durable record.
  explicit Turn(port::Sequence sequence) : sequence_(sequence) {}

  /// Puts the events of an accepted command into the transaction, each where it is kept.
  void keep(const core::Envelope& envelope, const std::vector<core::Event>& events);

  void accept(Letter letter, Fanout fanout, std::vector<core::ParticipantId> reseated);
  void acknowledge_again(Letter letter);
  void refuse(Letter letter, Refusal refusal);

  [[nodiscard]] bool changes_nothing() const;
  [[nodiscard]] port::Transaction take_transaction() { return std::move(transaction_); }
  [[nodiscard]] std::vector<Verdict>& verdicts() { return verdicts_; }

 private:
  port::Sequence sequence_;
  port::Transaction transaction_;
  std::vector<Verdict> verdicts_;
};

}  // namespace northstar::room
