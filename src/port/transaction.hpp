#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "port/ids.hpp"

namespace northstar::port {

/// The number of a record in its workshop's log: 1 is the first, 0 stands for "none yet". Gapless.
using Sequence = std::int64_t;

/// One participant's secret ballot of one round. A later write of the same pair replaces the earlier one.
struct BoxWrite {
  RoundId round{};
  ParticipantId participant{};
  std::string bytes{};

  friend bool operator==(const BoxWrite&, const BoxWrite&) = default;
};

/// Who a participant is: name, organisation, title. A later write for the same participant replaces the earlier one.
struct PersonWrite {
  ParticipantId participant{};
  std::string bytes{};

  friend bool operator==(const PersonWrite&, const PersonWrite&) = default;
};

/// What the sender of a command was answered, kept so that the same command sent again gets the same answer.
struct Answer {
  CommandId command{};
  std::string bytes{};

  friend bool operator==(const Answer&, const Answer&) = default;
};

/// Everything that one or several commands change, written as a whole or not at all.
///
/// Bodies are opaque to the store. The records take the sequences after the expected one, in order. Boxes are destroyed
/// after the writes into boxes, so a ballot cast in the transaction that closes its vote does not survive it.
struct Transaction {
  Transaction() = default;

  std::vector<std::string> records{};
  std::vector<BoxWrite> box_writes{};
  std::vector<RoundId> boxes_to_destroy{};
  std::vector<PersonWrite> person_writes{};
  std::vector<Answer> answers{};
};

}  // namespace northstar::port
