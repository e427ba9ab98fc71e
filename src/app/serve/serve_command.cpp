#include "app/serve/serve_command.hpp"

#include <algorithm>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <csignal>
#include <iostream>
#include <thread>

#include "app/account/setup_link.hpp"
#include "app/cli/version.hpp"
#include "app/serve/descriptors.hpp"
#include "app/serve/house.hpp"
#include "app/serve/lan_addresses.hpp"
#include "app/serve/site.hpp"

namespace northstar::app {
namespace {

std::size_t threads_of(const Options& options) {
  return options.threads > 0 ? options.threads : std::max<std::size_t>(1, std::thread::hardware_concurrency());
}

port::Task<int> stop_signal(boost::asio::io_context& io) {
  boost::asio::signal_set signals{io, SIGINT, SIGTERM};
  co_return co_await signals.async_wait(boost::asio::use_awaitable);
}

/// The address to show first: one that works for whoever reads the terminal.
std::string own_address(const Options& options, std::uint16_t port) {
  if (!options.base_urls.empty()) return options.base_urls.front();
  const bool is_everywhere = options.listen == "0.0.0.0" || options.listen == "::";
  const auto host = is_everywhere ? std::string{"localhost"} : options.listen;
  return "http://" + (host.find(':') == std::string::npos ? host : '[' + host + ']') + ':' + std::to_string(port);
}

void print_addresses(const Options& options, std::uint16_t port) {
  std::cout << "Northstar " << version << " serves at\n  " << own_address(options, port) << '\n';
  const bool is_everywhere = options.listen == "0.0.0.0" || options.listen == "::";
  if (is_everywhere && options.base_urls.empty()) {
    for (const auto& address : lan_addresses()) std::cout << "  http://" << address << ':' << port << '\n';
  }
  std::cout << "Its data lies in " << options.data.string() << '\n';
}

void print_setup_link(House& house, const std::string& address) {
  const auto link = house.run(offer_setup_link(house.directory(), house.clock(), house.random()));
  if (link) std::cout << "Make the first account here (once, within 24 hours):\n  " << address << *link << '\n';
}

int check(const Options& options) {
  std::cout << "The configuration is right: " << own_address(options, options.port) << ", data in "
            << options.data.string() << '\n';
  return exit_ok;
}

int fail(const std::string& why) {
  std::cerr << "northstar: " << why << '\n';
  return exit_unavailable;
}

}  // namespace

int serve_command(const Options& options) {
  if (options.run == ServeRun::check) return check(options);
  raise_descriptor_limit();
  auto house = House::open(options.data, threads_of(options));
  if (!house) return fail(house.error());
  static_cast<void>((*house)->run((*house)->directory().drop_expired_sessions((*house)->clock().now())));
  Site site{**house, options};
  if (const auto started = site.start(); !started) return fail(started.error());
  print_addresses(options, site.port());
  print_setup_link(**house, own_address(options, site.port()));
  std::cout << std::flush;
  (*house)->run(stop_signal((*house)->io()));
  (*house)->run(site.stop());
  (*house)->shut();
  return exit_ok;
}

}  // namespace northstar::app
