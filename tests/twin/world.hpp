#pragma once

#include <boost/asio/io_context.hpp>
#include <list>
#include <memory>
#include <string>
#include <vector>

#include "adapter/memory/memory_directory.hpp"
#include "adapter/memory/memory_store.hpp"
#include "app/api/services.hpp"
#include "core/workshop/envelope.hpp"
#include "leak.hpp"
#include "line.hpp"
#include "transport/server.hpp"

namespace northstar::twin {

/// A clock that stands, so that two worlds live through the same instants.
class StandingClock final : public port::Clock {
 public:
  [[nodiscard]] base::Instant now() const override { return {1'700'000'000'000}; }
  port::Task<port::Waited> sleep(std::chrono::milliseconds) override { co_return port::Waited::to_the_end; }
};

/// Randomness that is the same in both worlds.
class CountedRandom final : public port::Random {
 public:
  void fill(std::span<std::byte> bytes) override;

 private:
  std::uint32_t state_ = 1;
};

/// The whole server on a loopback port, with a workshop in it, on a store in memory and one thread that the test drives.
class World {
 public:
  /// Founds the workshop and gives every one of `people` a seat in a browser.
  World(const std::vector<core::Envelope>& founding, const std::vector<core::ParticipantId>& people, Leak leak);
  ~World();

  /// Hands a command to the room and lets the server work until nothing waits.
  void submit(core::Envelope envelope);

  /// Opens another connection, on which everything that is sent is kept.
  Line& connect();
  void settle();

  /// The Cookie header of `person`.
  [[nodiscard]] static std::string cookie_of(core::ParticipantId person);

 private:
  void open_room();
  void seat(core::ParticipantId person);
  void start(Leak leak);
  [[nodiscard]] std::size_t kept_bytes();

  boost::asio::io_context io_{1};
  StandingClock clock_;
  CountedRandom random_;
  adapter::memory::Contents contents_;
  adapter::memory::MemoryStore store_{contents_};
  adapter::memory::MemoryDirectory directory_{contents_};
  room::Registry rooms_{{store_, clock_}, io_.get_executor()};
  app::GuessLimiter sign_in_guesses_;
  app::GuessLimiter door_guesses_;
  app::CommandRates command_rates_;
  app::OpenLines lines_of_sessions_;
  app::Readiness readiness_;
  app::Services services_;
  std::unique_ptr<transport::Server> server_;
  std::shared_ptr<room::Room> room_;
  std::list<Line> lines_;
};

/// The workshop, and the code and the link of its door.
inline constexpr std::string_view workshop_id = "twin-workshop";
inline constexpr std::string_view door_code = "TWNS0123";
inline constexpr std::string_view door_link = "the-link-of-both-twins";

}  // namespace northstar::twin
