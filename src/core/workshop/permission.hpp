#pragma once

#include <cstddef>
#include <optional>

#include "core/reject.hpp"
#include "core/workshop/envelope.hpp"

namespace northstar::core {

/// What a cell of the permission table says.
enum class Access {
  never,
  always,
  /// When the running activity gives the row's ability for any of them, or the one for own ones and it is one's own.
  able,
  /// Only on one's own, whatever the activity.
  own,
};

/// One row of the table: a command, and what each role may.
struct Permission {
  Access facilitator;
  Access co_facilitator;
  Access participant;
  Access observer;
  Access display;
  /// What the activity must give for `able` on one's own thing, and on anybody's.
  std::optional<Ability> own_ability;
  std::optional<Ability> any_ability;
};

/// The row for the command with this index in `Command`.
[[nodiscard]] const Permission& permission_of(std::size_t command_index);

enum class Ownership { own, others };

/// Whether the thing that `command` works on is `participant`'s own. A thing that is not there belongs to others, so that the
/// answer for an unknown id and for somebody else's hidden card is the same.
[[nodiscard]] Ownership ownership_of(const Workshop& workshop, ParticipantId participant, const Command& command);

/// Says whether `role` may give the command now. `activity` is nullptr in the lobby.
[[nodiscard]] bool is_permitted(std::size_t command_index, Role role, const Activity* activity, Ownership ownership);

/// Checks the envelope's command against the table, the caller's attendance and the workshop's status.
/// @rejects not_allowed, not_yours, finished, unknown_participant
[[nodiscard]] std::optional<Reject> refuse(const Workshop& workshop, const Envelope& envelope);

}  // namespace northstar::core
