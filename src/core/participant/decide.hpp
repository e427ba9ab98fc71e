#pragma once

#include "core/caller.hpp"
#include "core/decided.hpp"
#include "core/participant/participant.hpp"

/// The rules are docs/spec/participant.md.
namespace northstar::core {

/// @rejects already_exists, too_many, empty_text, text_too_long, not_text
[[nodiscard]] Decided<ParticipantEvent> decide(const Participants& participants, const Caller& caller,
                                               const AddParticipant& command);
/// @rejects unknown_participant, text_too_long, not_text
[[nodiscard]] Decided<ParticipantEvent> decide(const Participants& participants, const Caller& caller,
                                               const ChangeParticipant& command);
/// @rejects unknown_participant, last_facilitator
[[nodiscard]] Decided<ParticipantEvent> decide(const Participants& participants, const Caller& caller,
                                               const ChangeRole& command);
/// @rejects unknown_participant, empty_text, text_too_long, not_text
[[nodiscard]] Decided<ParticipantEvent> decide(const Participants& participants, const Caller& caller,
                                               const DescribePerson& command);
/// @rejects unknown_participant, last_facilitator
[[nodiscard]] Decided<ParticipantEvent> decide(const Participants& participants, const Caller& caller,
                                               const RemoveParticipant& command);
/// @rejects unknown_participant
[[nodiscard]] Decided<ParticipantEvent> decide(const Participants& participants, const Caller& caller,
                                               const ReadmitParticipant& command);
/// @rejects unknown_participant, already_exists, too_many
[[nodiscard]] Decided<ParticipantEvent> decide(const Participants& participants, const Caller& caller,
                                               const FormGroups& command);

}  // namespace northstar::core
