#pragma once

#include <chrono>
#include <cstddef>

namespace northstar::transport {

using namespace std::chrono_literals;

/// Every bound of the transport, with its unit and its reason. A test may tighten one; the server runs with these.
struct Limits {
  // Connections.

  /// Each costs one file descriptor; the service unit allows 20,000 and the store needs a few of its own.
  std::size_t connections = 10'000;
  /// A listener that found no descriptor free tries again after this pause instead of spinning.
  std::chrono::milliseconds accept_pause_ms = 100ms;

  /// How long sent bytes may stay unacknowledged before the kernel gives a dead line up.
  std::chrono::milliseconds unacknowledged_ms = 60s;

  // HTTP requests.

  /// Request line and headers together: a session cookie is 64 bytes, a browser's own headers about 2 KiB.
  std::size_t header_bytes = 16 * 1024;
  /// From the first byte of a request to the end of its headers: bounds a client that sends one byte at a time.
  std::chrono::milliseconds header_ms = 10s;
  /// Between two requests on one connection, and before the first one.
  std::chrono::milliseconds keep_alive_ms = 60s;
  /// Body of a route that says nothing else: the largest command is a card's text with its links.
  std::size_t body_bytes = 64 * 1024;
  /// Body of a route that reads whole documents (import, restore): the example workshop is 0.3 MiB.
  std::size_t document_bytes = 8 * 1024 * 1024;
  /// Grace for any body or answer, before its size counts.
  std::chrono::milliseconds transfer_ms = 10s;
  /// The slowest line that is served: a phone at the edge of a cell. Less than this is treated as an attack.
  std::size_t transfer_bytes_per_s = 16 * 1024;
  /// Parameters in one query string.
  std::size_t query_parameters = 32;
  /// How long and how much is read and thrown away after a refusal, so that the client can read why.
  std::chrono::milliseconds linger_ms = 500ms;
  std::size_t linger_bytes = 256 * 1024;

  // Live connections (WebSocket, or server-sent events with POST).

  /// One incoming message, all fragments together. Beast and browsers would allow 16 MiB and more.
  std::size_t message_bytes = 64 * 1024;
  /// Messages a second that are read from one connection, and how many may come at once after a pause. Faster clients
  /// are not refused: reading pauses, and the sender's own socket fills up. A client that drags
  /// sends 20. Control frames count too: a ping costs an answer.
  std::size_t messages_per_s = 100;
  std::size_t message_burst = 400;
  /// Bytes waiting behind the frame that is being sent. A whole snapshot is one frame, so it always fits.
  std::size_t outbox_bytes = 256 * 1024;
  /// Frames waiting: a room of 25 makes about 10 a second, so this is a minute of silence and more.
  std::size_t outbox_frames = 1024;
  /// Bytes and frames handed to the kernel at once. One frame larger than that goes alone.
  std::size_t batch_bytes = 64 * 1024;
  std::size_t batch_frames = 32;
  /// Kernel memory for what a slow reader has not taken yet; the kernel's own default grows to 4 MiB.
  std::size_t send_buffer_bytes = 128 * 1024;
  /// Silence after which the server asks "are you there" (a ping, or a comment on an event stream). Proxies commonly
  /// cut at 60 s.
  std::chrono::milliseconds ping_ms = 20s;
  /// Silence after which a WebSocket is given up: two pings unanswered.
  std::chrono::milliseconds silence_ms = 50s;
  /// How often a live connection looks at its clocks; every deadline of a live connection is late by at most this.
  std::chrono::milliseconds watch_ms = 2s;
  /// From our close frame to the client's; after it the connection is cut.
  std::chrono::milliseconds close_ms = 5s;
  /// Frames in one POST of the fallback, one a line, and their bytes together: what a client wrote while it was cut off.
  std::size_t posted_frames = 64;
  std::size_t posted_bytes = 256 * 1024;

  /// How long a transfer of `size_bytes` may take.
  [[nodiscard]] std::chrono::milliseconds transfer_deadline_ms(std::size_t size_bytes) const {
    return transfer_ms + std::chrono::milliseconds{size_bytes * 1000 / transfer_bytes_per_s};
  }
};

}  // namespace northstar::transport
