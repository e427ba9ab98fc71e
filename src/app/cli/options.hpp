#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "transport/assets.hpp"

namespace northstar::app {

/// How a command prints what a script may want to read.
enum class OutputForm { text, json };

/// Whether `serve` runs or only says whether it could.
enum class ServeRun { serve, check };

/// Whether somebody said where the data lies, or the usual place serves.
enum class DataPlace { chosen, usual };

/// What the command line, the environment and the configuration file say together. Each command reads what is its own.
struct Options {
  // Where the data lies; every command.
  std::filesystem::path data;
  DataPlace data_place = DataPlace::chosen;
  OutputForm output_form = OutputForm::text;

  // serve
  std::string listen;
  std::uint16_t port = 0;
  /// Port of the listener for /metrics on the loopback address; 0 for none.
  std::uint16_t metrics_port = 0;
  std::vector<std::string> base_urls;
  std::vector<std::string> trusted_proxies;
  /// Threads that run rooms and connections; 0 for one each core.
  std::size_t threads = 0;
  ServeRun run = ServeRun::serve;

  // import, export, account and others: what stands on the command line besides flags, in order.
  std::vector<std::string> operands;
  /// json, md …
  std::string format;
  /// "ko", "en", or empty for the workshop's own.
  std::string lang;
  /// The file to write, or empty for standard output.
  std::filesystem::path output;
  /// The address of a running server, for `simulate`.
  std::string server;
  std::string email;
  std::string name;
  /// How many simulated people, in how many rooms, for how long.
  int people = 0;
  int rooms = 0;
  int seconds = 0;
  /// The code of the door through which simulated people come in.
  std::string code;
  /// How many times faster than people they act.
  double speed = 1;

  /// The web application inside the program.
  std::span<const transport::Asset> assets;
};

/// The exit codes of every command (sysexits.h where it has one).
enum Exit : int { exit_ok = 0, exit_failed = 1, exit_usage = 64, exit_unavailable = 69, exit_misconfigured = 78 };

}  // namespace northstar::app
