#pragma once

#include <cstdint>
#include <string_view>

namespace northstar::transport {

/// Why a live connection ends, as the number in the close frame (RFC 6455, section 7.4; 4000 and up are ours). The
/// browser decides by it whether to come back at once, later, or not at all.
enum class CloseCode : std::uint16_t {
  normal = 1000,             ///< The client leaves.
  going_away = 1001,         ///< The server restarts: come back at once, to any node.
  protocol_error = 1002,     ///< A frame that RFC 6455 forbids.
  unsupported_data = 1003,   ///< A binary message: the protocol is text.
  invalid_text = 1007,       ///< Text that is not UTF-8, or a frame that is not of the protocol.
  refused = 1008,            ///< Not allowed here; coming back would not help.
  too_big = 1009,            ///< A message over the limit.
  internal_error = 1011,     ///< A fault of the server: come back after a pause.
  try_again_later = 1013,    ///< The client read too slowly or the server is full: come back with a fresh snapshot.
  removed = 4001,            ///< The facilitator removed this person.
  role_changed = 4002,       ///< The role is another now: come back for another view.
  signed_out = 4003,         ///< The session behind the connection ended or its link was replaced.
  workshop_gone = 4004,      ///< The workshop was deleted.
};

/// A close code with a short English text for people who read logs; at most 100 bytes reach the client.
struct CloseReason {
  CloseCode code = CloseCode::normal;
  std::string_view text;
};

}  // namespace northstar::transport
