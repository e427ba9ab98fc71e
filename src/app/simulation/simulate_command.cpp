#include "app/simulation/simulate_command.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>
#include <iostream>

#include "app/cli/configuration.hpp"
#include "app/simulation/crowd.hpp"

namespace northstar::app {
namespace {

using simulation::Crowd;
using simulation::Record;

constexpr int kPeople = 8;

int fail(std::string_view why, int code) {
  std::cerr << "northstar: " << why << '\n';
  return code;
}

Crowd crowd_of(const Options& options, simulation::ServerAddress server) {
  Crowd crowd;
  crowd.server = std::move(server);
  crowd.people = options.people > 0 ? options.people : kPeople;
  crowd.speed.factor = options.speed;
  if (options.seconds > 0) {
    crowd.stay.until = std::chrono::steady_clock::now() + std::chrono::seconds{options.seconds};
  }
  return crowd;
}

int report(const Record& record) {
  const auto& deeds = record.deeds;
  std::cout << record.joined << " joined, " << deeds.sent << " commands: " << deeds.acknowledged << " acknowledged, "
            << deeds.refused << " refused, " << deeds.unanswered << " unanswered, " << deeds.malformed << " malformed; "
            << deeds.delayed << " delayed, " << deeds.reconnected << " reconnected\n";
  for (const auto& fault : record.faults) std::cerr << "northstar: " << fault << '\n';
  const bool is_good = record.faults.empty() && deeds.unanswered == 0 && deeds.malformed == 0 && record.joined > 0;
  return is_good ? exit_ok : exit_failed;
}

}  // namespace

int simulate_command(const Options& options) {
  auto server = simulation::read_server_address(options.server);
  if (!server) return fail("--server is needed: http://host:port of the running server", exit_usage);
  const auto password = process_environment("NORTHSTAR_PASSWORD").value_or("");
  if (options.code.empty() && (options.email.empty() || password.empty())) {
    return fail("--code is needed, or --email with the password in NORTHSTAR_PASSWORD", exit_usage);
  }
  const auto crowd = crowd_of(options, std::move(*server));
  Record record;
  boost::asio::io_context io{1};
  boost::asio::signal_set signals{io, SIGINT, SIGTERM};
  signals.async_wait([&io](const boost::system::error_code& error, int) {
    if (!error) io.stop();
  });
  int busy = options.code.empty() ? std::max(1, options.rooms) : 1;
  const auto finish = [&](const std::exception_ptr& failure) {
    if (failure) record.faults.emplace_back("a simulated room broke down");
    if (--busy == 0) signals.cancel();
  };
  const auto announce = [](const simulation::OpenedRoom& room) { std::cout << "join: " << room.url << std::endl; };
  if (!options.code.empty()) {
    boost::asio::co_spawn(io, run_crowd(crowd, options.code, record), finish);
  } else {
    for (int i = busy; i > 0; --i) {
      boost::asio::co_spawn(io, run_led_room(crowd, {options.email, password}, announce, record), finish);
    }
  }
  io.run();
  return report(record);
}

}  // namespace northstar::app
