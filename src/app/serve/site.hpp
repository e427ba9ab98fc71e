#pragma once

#include <expected>
#include <memory>
#include <string>

#include "app/account/guess_limiter.hpp"
#include "app/api/services.hpp"
#include "app/cli/options.hpp"
#include "app/live/command_rates.hpp"
#include "app/live/open_lines.hpp"
#include "app/serve/house.hpp"
#include "app/serve/readiness.hpp"
#include "transport/server.hpp"

namespace northstar::app {

/// The server on top of a house: its listeners, its limits, its routes.
class Site {
 public:
  /// `house` must outlive it.
  Site(House& house, const Options& options);

  /// Listens; from then on everything is served. @fails with a sentence for people
  [[nodiscard]] std::expected<void, std::string> start();

  /// Stops gracefully: takes nothing new, makes everything durable, tells the clients to come back, and waits for them.
  port::Task<void> stop();

  [[nodiscard]] std::uint16_t port() const { return server_->port(); }

 private:
  void start_metrics();

  House& house_;
  std::uint16_t metrics_port_;
  Readiness readiness_;
  GuessLimiter sign_in_guesses_;
  GuessLimiter door_guesses_;
  CommandRates command_rates_;
  OpenLines lines_;
  Services services_;
  std::unique_ptr<transport::Server> server_;
  std::unique_ptr<transport::Server> metrics_;
};

}  // namespace northstar::app
