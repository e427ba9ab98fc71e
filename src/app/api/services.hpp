#pragma once

#include <string>

#include "app/account/guess_limiter.hpp"
#include "app/account/password.hpp"
#include "app/live/command_rates.hpp"
#include "app/live/open_lines.hpp"
#include "app/serve/readiness.hpp"
#include "port/clock.hpp"
#include "port/directory.hpp"
#include "port/random.hpp"
#include "port/store.hpp"
#include "room/registry.hpp"
#include "transport/http.hpp"

namespace northstar::app {

/// How the program is reached from outside.
struct Address {
  /// "https://north.example" when the operator gave one; then every link begins with it.
  std::string base_url;
  /// What stands for "localhost" in links that other machines open: "192.168.0.7:8080"; may be empty.
  std::string lan_host;
  transport::CookieTransport cookies = transport::CookieTransport::plain;
};

/// What the HTTP interface and the live connections work with. All of it outlives the server.
struct Services {
  port::Store& store;
  port::Directory& directory;
  port::Clock& clock;
  port::Random& random;
  room::Registry& rooms;
  Passwords& passwords;
  GuessLimiter& sign_in_guesses;
  GuessLimiter& door_guesses;
  CommandRates& command_rates;
  OpenLines& lines;
  const Readiness& readiness;
  Address address;
};

}  // namespace northstar::app
