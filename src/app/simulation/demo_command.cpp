#include "app/simulation/demo_command.hpp"

#include <algorithm>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <cstdlib>
#include <iostream>
#include <thread>

#include "app/account/password.hpp"
#include "app/serve/house.hpp"
#include "app/serve/site.hpp"
#include "app/simulation/crowd.hpp"
#include "app/simulation/example.hpp"

namespace northstar::app {
namespace {

namespace asio = boost::asio;
using simulation::Crowd;
using simulation::Login;
using simulation::Record;

constexpr int kPeople = 15;
constexpr std::string_view kEmail = "demo@example.org";

int fail(const std::string& why) {
  std::cerr << "northstar: " << why << '\n';
  return exit_unavailable;
}

/// The folder of the data: the one that was chosen, or one of its own that goes with it.
class DemoFolder {
 public:
  explicit DemoFolder(const Options& options) : path_(options.data) {
    if (options.data_place == DataPlace::chosen) return;
    auto pattern = (std::filesystem::temp_directory_path() / "northstar-demo-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr) return;
    path_ = temporary_ = pattern;
  }
  ~DemoFolder() {
    std::error_code ignored;
    if (!temporary_.empty()) std::filesystem::remove_all(temporary_, ignored);
  }
  DemoFolder(const DemoFolder&) = delete;
  DemoFolder& operator=(const DemoFolder&) = delete;

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
  std::filesystem::path temporary_;
};

/// Makes the account of the demo, or gives it a new password; nothing when neither can be written.
std::optional<Login> demo_login(House& house) {
  constexpr std::size_t kPasswordSize = 16;
  Login login{std::string{kEmail}, house.random().token().substr(0, kPasswordSize)};
  auto hash = hash_password(login.password);
  auto known = house.run(house.directory().account_by_email(login.email));
  if (!known) return std::nullopt;
  if (*known) {
    (*known)->password_hash = std::move(hash);
    return house.run(house.directory().change_account(std::move(**known))) ? std::optional{login} : std::nullopt;
  }
  port::Account account{house.random().id<port::AccountId>(), login.email, "Demo", std::move(hash),
                        house.clock().now()};
  return house.run(house.directory().add_account(std::move(account))) ? std::optional{login} : std::nullopt;
}

Crowd crowd_of(const Options& options, std::uint16_t port) {
  Crowd crowd;
  const bool is_everywhere = options.listen == "0.0.0.0" || options.listen == "::";
  crowd.server = {is_everywhere ? "127.0.0.1" : options.listen, std::to_string(port), {}};
  if (!options.base_urls.empty()) crowd.server.base_url = options.base_urls.front();
  crowd.people = options.people > 0 ? options.people : kPeople;
  crowd.speed.factor = options.speed;
  return crowd;
}

void announce(const simulation::OpenedRoom& room) {
  std::cout << "A workshop begins. Join it with the code " << room.code << ":\n  " << room.url << std::endl;
}

/// Holds one workshop after the other. A room that fails is told of, and the next one comes a little later.
port::Task<void> hold_workshops(asio::io_context& io, Crowd crowd, Login login) {
  using std::chrono_literals::operator""s;
  for (;;) {
    Record record;
    co_await run_led_room(crowd, login, announce, record);
    for (const auto& fault : record.faults) std::cerr << "northstar: " << fault << '\n';
    boost::system::error_code ignored;
    asio::steady_timer pause{io, 5s};
    co_await pause.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
  }
}

/// Runs the simulated people on this thread until a signal comes.
void run_people(const Crowd& crowd, const Login& login) {
  asio::io_context io{1};
  asio::signal_set signals{io, SIGINT, SIGTERM};
  signals.async_wait([&io](const boost::system::error_code&, int) { io.stop(); });
  asio::co_spawn(io, hold_workshops(io, crowd, login), asio::detached);
  io.run();
}

void print_welcome(const Options& options, std::uint16_t port, const Login& login) {
  const auto address =
      options.base_urls.empty() ? "http://localhost:" + std::to_string(port) : options.base_urls.front();
  std::cout << "The demo of Northstar serves at\n  " << address << "\nSign in as " << login.email
            << " with the password " << login.password << std::endl;
}

}  // namespace

int demo_command(const Options& options) {
  const DemoFolder folder{options};
  const auto threads = options.threads > 0 ? options.threads : std::max(1U, std::thread::hardware_concurrency());
  auto house = House::open(folder.path(), threads);
  if (!house) return fail(house.error());
  const auto login = demo_login(**house);
  if (!login) return fail("the account of the demo cannot be written");
  simulation::add_example(**house);
  Site site{**house, options};
  if (const auto started = site.start(); !started) return fail(started.error());
  print_welcome(options, site.port(), *login);
  run_people(crowd_of(options, site.port()), *login);
  (*house)->run(site.stop());
  (*house)->shut();
  return exit_ok;
}

}  // namespace northstar::app
