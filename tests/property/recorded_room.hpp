#pragma once

#include <boost/asio/io_context.hpp>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "adapter/memory/memory_store.hpp"
#include "core/workshop/envelope.hpp"
#include "port/clock.hpp"
#include "room/room.hpp"

namespace northstar::property {

/// A clock that stands where it is put, so that two worlds live through the same instants.
class StandingClock final : public port::Clock {
 public:
  [[nodiscard]] base::Instant now() const override { return {1'700'000'000'000}; }
  port::Task<port::Waited> sleep(std::chrono::milliseconds) override { co_return port::Waited::to_the_end; }
};

/// Keeps every byte that one connection is sent.
class Recorder final : public room::Outlet {
 public:
  void send(room::Frame frame) override { frames.push_back(*frame); }
  void close(room::Ending ending) override { frames.push_back("closed " + std::to_string(static_cast<int>(ending))); }

  std::vector<std::string> frames;
};

/// A real room on a store in memory, with one recorded connection for each person.
class RecordedRoom {
 public:
  /// Founds the workshop with `founding` and seats `people`.
  RecordedRoom(const std::vector<core::Envelope>& founding, const std::vector<core::ParticipantId>& people);

  /// Lets the room work until nothing waits.
  void submit(core::Envelope envelope);

  /// Seats `person` once more, as after a reconnect, and returns what that connection is sent.
  [[nodiscard]] std::vector<std::string> join_late(core::ParticipantId person);

  [[nodiscard]] const std::vector<std::string>& frames(core::ParticipantId person) const;
  [[nodiscard]] core::Workshop state();

 private:
  void settle();

  boost::asio::io_context context_;
  StandingClock clock_;
  adapter::memory::Contents contents_;
  adapter::memory::MemoryStore store_{contents_};
  std::shared_ptr<room::Room> room_;
  std::map<core::ParticipantId, std::shared_ptr<Recorder>> recorders_;
};

}  // namespace northstar::property
