#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <mutex>
#include <vector>

#include "transport/limits.hpp"
#include "transport/packet.hpp"

namespace northstar::transport {

/// The bounded queue between a room, which sends from its own strand, and a connection, which writes on another.
///
/// Threads: any. The lock is held for a few moves and never while anything is written; it lets a tick's many frames
/// cost one wake-up of the connection instead of one each.
class Outbox {
 public:
  explicit Outbox(const Limits& limits) : limits_(limits) {}

  enum class Pushed : std::uint8_t {
    queued,    ///< The writer is awake and will find it.
    wake,      ///< The writer sleeps: call it.
    overflow,  ///< Too much waits; the packet was dropped. Told once, then `finished`.
    finished,  ///< The last packet is already in.
  };

  /// Adds a packet. The oldest waiting one is not counted, so that one large snapshot always fits.
  [[nodiscard]] Pushed push(Packet packet);

  /// Whether what waits before the last packet is still sent.
  enum class Waiting : std::uint8_t { keep, drop };

  /// Adds the last packet; everything pushed later is dropped. Call the writer afterwards.
  void finish(Packet last, Waiting waiting);

  /// Drops everything, and everything pushed later.
  void discard();

  /// Fills `batch` with the packets of the next write. An empty batch puts the writer to sleep.
  void take(std::vector<Packet>& batch);

 private:
  [[nodiscard]] bool is_over(const Packet& next) const;

  const Limits& limits_;
  std::mutex mutex_;
  std::deque<Packet> waiting_;
  std::size_t waiting_bytes_ = 0;
  bool is_writer_awake_ = false;
  bool is_finished_ = false;
};

}  // namespace northstar::transport
