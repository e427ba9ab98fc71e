#pragma once

#include <boost/asio/steady_timer.hpp>
#include <memory>
#include <optional>
#include <string>

#include "app/simulation/browser.hpp"
#include "app/simulation/mind.hpp"
#include "wasm/replica.hpp"
#include "wire/client_frame.hpp"
#include "wire/server_frame.hpp"

namespace northstar::app::simulation {

/// What became of the commands of simulated people.
struct Deeds {
  std::size_t sent = 0;
  std::size_t acknowledged = 0;
  /// Others were faster; that belongs to working together.
  std::size_t refused = 0;
  std::size_t delayed = 0;
  /// Commands or frames that one of both sides could not read: a defect.
  std::size_t malformed = 0;
  std::size_t unanswered = 0;
  std::size_t reconnected = 0;
};

/// When a simulated person leaves.
struct Stay {
  std::chrono::steady_clock::time_point until = std::chrono::steady_clock::time_point::max();
};

/// One simulated person in a workshop: a browser, a copy of the workshop as they may see it, and a mind. They come back
/// by themselves after a lost connection and send again what was not answered.
///
/// Threads: those of one io_context that runs on a single thread.
class SimulatedPerson {
 public:
  /// `browser` has a seat or is signed in; `deeds` must outlive this.
  SimulatedPerson(Browser browser, std::string workshop, std::unique_ptr<Mind> mind, Deeds& deeds);

  /// Takes part until the stay is over, the workshop is finished, or the server sends the person away.
  port::Task<void> take_part(Stay stay);

  /// The workshop as this person was last told.
  [[nodiscard]] const core::Workshop& workshop() const { return replica_.confirmed(); }

 private:
  port::Task<void> act(std::shared_ptr<LiveLine> line, Stay stay);
  port::Task<void> listen(std::shared_ptr<LiveLine> line);
  port::Task<void> await_answer(std::shared_ptr<LiveLine> line);
  port::Task<void> show_presence(std::shared_ptr<LiveLine> line);
  port::Task<void> say_pending(std::shared_ptr<LiveLine> line);
  port::Task<void> news(std::chrono::milliseconds at_most);
  port::Task<void> rest(std::chrono::milliseconds length);

  std::optional<core::Command> wish();
  void take(wire::ServerFrame frame);
  void settle(core::CommandId id, std::size_t Deeds::* as);
  [[nodiscard]] bool is_over(const Stay& stay) const;

  Browser browser_;
  std::string workshop_id_;
  std::unique_ptr<Mind> mind_;
  Deeds& deeds_;
  Dice dice_;
  boost::asio::steady_timer news_;
  wasm::Replica replica_;
  core::ParticipantId me_;
  /// The command that waits for its answer; one at a time.
  std::optional<wire::CommandFrame> pending_;
  enum class Line { closed, open } line_ = Line::closed;
  enum class View { none, present } view_ = View::none;
  enum class Answer { awaited, delayed } answer_ = Answer::awaited;
  enum class Welcome { holds, withdrawn } welcome_ = Welcome::holds;
};

}  // namespace northstar::app::simulation
