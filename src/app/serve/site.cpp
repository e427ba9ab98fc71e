#include "app/serve/site.hpp"

#include <chrono>
#include <utility>

#include "app/api/routes.hpp"
#include "app/live/acceptor.hpp"
#include "app/serve/lan_addresses.hpp"
#include "app/serve/probes.hpp"
#include "transport/log.hpp"

namespace northstar::app {
namespace {

using namespace std::chrono_literals;

/// From "stop" to "cut what is still open": systemd and containers wait at least 10 s by default.
constexpr std::chrono::milliseconds kStopDeadline = 5s;

/// Passwords: five tries at one account from one network, then one a minute; 40 from one network, then one in ten
/// seconds; 200 everywhere, then one a second (NIST SP 800-63B, section 5.2.2, allows 100 in a row).
constexpr GuessRates kSignInRates{.network = {40, 10'000}, .target = {5, 60'000}, .server = {200, 1000}, .held = ServerHolds::suspects};

/// Codes have 40 bits and work only while their door is open: at one guess a second, from however many networks,
/// somebody finds one of 1,000 open doors in 35 years. A class of mistyping people behind one address has 60 tries at
/// once. Who holds the link is never held up.
constexpr GuessRates kDoorRates{
    .network = {60, 5000}, .target = {1, 1}, .server = {300, 1000}, .held = ServerHolds::everyone};

transport::Server::Options server_options(const Options& options) {
  transport::Server::Options made;
  made.listen = options.listen;
  made.port = options.port;
  made.base_urls = options.base_urls;
  made.trusted_proxies = options.trusted_proxies;
  made.assets = options.assets;
  return made;
}

Address address_of(const Options& options) {
  Address address;
  if (options.base_urls.empty()) return address;
  address.base_url = options.base_urls.front();
  address.cookies = transport::OriginPolicy{options.base_urls}.cookie_transport();
  return address;
}

}  // namespace

Site::Site(House& house, const Options& options)
    : house_(house),
      metrics_port_(options.metrics_port),
      sign_in_guesses_(kSignInRates),
      door_guesses_(kDoorRates),
      services_{house.store(),  house.directory(), house.clock(),      house.random(),
                house.rooms(),  house.passwords(), sign_in_guesses_,   door_guesses_,
                command_rates_, lines_,            readiness_,          address_of(options)} {
  const auto all = endpoints(services_);
  transport::Router router;
  add_to(router, all);
  add_probes(router, services_, all);
  server_ = std::make_unique<transport::Server>(house.io(), server_options(options), std::move(router),
                                                make_acceptor(services_));
}

std::expected<void, std::string> Site::start() {
  const auto started = server_->start();
  if (!started) return started;
  const auto addresses = lan_addresses();
  if (!addresses.empty()) services_.address.lan_host = addresses.front() + ':' + std::to_string(port());
  start_metrics();
  readiness_.begin();
  transport::log(transport::Level::info, "started", {{"port", port()}});
  return {};
}

/// Without metrics a workshop goes on as well, so a port that is taken is only reported.
void Site::start_metrics() {
  if (metrics_port_ == 0) return;
  transport::Server::Options options;
  options.listen = "127.0.0.1";
  options.port = metrics_port_;
  metrics_ = std::make_unique<transport::Server>(house_.io(), std::move(options), metrics_router(server_->counters()));
  if (const auto started = metrics_->start(); !started) {
    transport::log(transport::Level::warning, "no_metrics", {{"why", std::string_view{started.error()}}});
    metrics_.reset();
  }
}

port::Task<void> Site::stop() {
  transport::log(transport::Level::info, "stopping");
  readiness_.end();
  // Rooms first: what waits in their mailboxes is made durable and acknowledged before the clients are told to come
  // back.
  co_await house_.rooms().close_all(room::Ending::restarting);
  co_await server_->stop(kStopDeadline);
  if (metrics_) co_await metrics_->stop(kStopDeadline);
  transport::log(transport::Level::info, "stopped");
}

}  // namespace northstar::app
