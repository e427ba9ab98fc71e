#pragma once

#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/instant.hpp"
#include "core/ids.hpp"
#include "core/reject.hpp"
#include "core/workshop/event.hpp"
#include "wire/client_frame.hpp"
#include "wire/fields/decode_error.hpp"
#include "wire/presence.hpp"

/// What the server sends, one JSON text a frame.
namespace northstar::wire {

/// Who receives the snapshot and of what. The first frame of every connection, and again when the viewer's role
/// changes.
struct SnapshotHead {
  core::WorkshopId id;
  core::ParticipantId participant;
  core::Role role = core::Role::participant;
  /// The server's clock when it was made.
  base::Instant at;
};

struct SnapshotFrame {
  SnapshotHead head;
  /// All that the viewer may see.
  core::Workshop workshop;
};

/// One command's effect as this viewer may see it; events may be none, for its sender learns that it was taken.
struct StepFrame {
  std::vector<core::Event> events;
  /// The receiver's own command that this step answers: it is on disk. Empty in the steps of others.
  core::CommandId ack;
};

struct RefusedFrame {
  core::CommandId id;
  core::Reject reject = core::Reject::not_allowed;
};

/// The client's frame was not a message.
struct MalformedFrame {
  /// The command's id, where it could be read.
  core::CommandId id;
  DecodeCode code = DecodeCode::not_json;
  /// Where in the frame: "command.text".
  std::string path;
};

enum class Delay {
  busy,         ///< Too much is waiting; send it again a little later.
  unavailable,  ///< The store cannot take it now (its disk is full, for example); send it again later.
};

/// The command was neither taken nor refused.
struct DelayedFrame {
  core::CommandId id;
  Delay delay = Delay::busy;
};

struct PresentPerson {
  core::ParticipantId participant;
  Presence presence;
};

/// Who moved or left since the last presence frame.
struct PresencesFrame {
  std::vector<PresentPerson> present;
  std::vector<core::ParticipantId> gone;
};

/// The answer to a ping: the server's clock, and nothing that depends on what is hidden.
struct TickFrame {
  base::Instant at;
};

enum class Bye {
  restart,   ///< The server stops for a moment; come back by yourself.
  removed,   ///< A facilitator removed this person.
  replaced,  ///< The same person connected elsewhere too often.
  too_slow,  ///< The client did not read fast enough; come back and resume.
  deleted,   ///< The workshop is gone.
};

/// The last frame before the server closes.
struct ByeFrame {
  Bye reason = Bye::restart;
};

using ServerFrame = std::variant<SnapshotFrame, StepFrame, RefusedFrame, MalformedFrame, DelayedFrame, PresencesFrame,
                                 TickFrame, ByeFrame>;

[[nodiscard]] std::string encode_server_frame(const ServerFrame& frame);
[[nodiscard]] std::expected<ServerFrame, DecodeError> decode_server_frame(std::string_view text);

/// The same bytes as the frame's own encoding, from parts that exist already: `workshop_json` from `encode_workshop`.
[[nodiscard]] std::string splice_snapshot_frame(const SnapshotHead& head, std::string_view workshop_json);

/// The same bytes as the frame's own encoding around `events_json` from `encode_events`, which all viewers who see the
/// same share. `ack` is empty for all but the sender.
[[nodiscard]] std::string splice_step_frame(std::string_view events_json, core::CommandId ack);

}  // namespace northstar::wire
