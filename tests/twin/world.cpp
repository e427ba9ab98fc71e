#include "world.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <utility>

#include "app/account/sessions.hpp"
#include "app/account/token.hpp"
#include "app/api/routes.hpp"
#include "app/live/acceptor.hpp"

namespace northstar::twin {
namespace {

constexpr app::GuessRates kRates{
    .network = {1000, 1}, .target = {1000, 1}, .server = {1000, 1}, .held = app::ServerHolds::suspects};

core::WorkshopId id() { return *core::WorkshopId::parse(workshop_id); }

std::string token_of(core::ParticipantId person) { return "token-of-" + std::string{person.text()}; }

/// Nobody signs in here, so one pool of threads is enough for all worlds.
app::Passwords& passwords() {
  static app::Passwords shared;
  return shared;
}

}  // namespace

void CountedRandom::fill(std::span<std::byte> bytes) {
  for (auto& byte : bytes) {
    state_ = state_ * 1'664'525 + 1'013'904'223;
    byte = static_cast<std::byte>(state_ >> 24);
  }
}

World::World(const std::vector<core::Envelope>& founding, const std::vector<core::ParticipantId>& people, Leak leak)
    : sign_in_guesses_(kRates),
      door_guesses_(kRates),
      services_{store_,        directory_,       clock_,        random_,        rooms_,
                passwords(),   sign_in_guesses_, door_guesses_, command_rates_, lines_of_sessions_,
                readiness_,    {}} {
  open_room();
  for (const auto& envelope : founding) submit(envelope);
  for (const auto person : people) seat(person);
  start(leak);
}

World::~World() {
  lines_.clear();
  boost::asio::co_spawn(io_, rooms_.close_all(room::Ending::restarting), boost::asio::detached);
  settle();
}

void World::open_room() {
  const auto open = [this]() -> port::Task<void> {
    port::WorkshopRow row{id()};
    co_await store_.create(row);
    co_await directory_.set_door({id(), std::string{door_code}, port::DoorState::open, std::string{door_link}});
    const auto found = co_await rooms_.find(id());
    room_ = *found;
  };
  boost::asio::co_spawn(io_, open(), boost::asio::detached);
  readiness_.begin();
  settle();
}

void World::seat(core::ParticipantId person) {
  port::Session session;
  session.token = app::hash_of(token_of(person));
  session.workshop = id();
  session.participant = person;
  session.created_at = clock_.now();
  session.expires_at = {clock_.now().ms + 1'000'000};
  contents_.sessions[session.token] = session;
}

void World::start(Leak leak) {
  const Size size = [this] { return kept_bytes(); };
  auto all = app::endpoints(services_);
  plant(leak, all, size);
  transport::Router router;
  add_to(router, all);
  server_ = std::make_unique<transport::Server>(io_, transport::Server::Options{}, std::move(router),
                                                planted(leak, app::make_acceptor(services_), size));
  if (const auto started = server_->start(); !started) throw std::runtime_error{started.error()};
}

std::size_t World::kept_bytes() {
  const std::scoped_lock lock{contents_.mutex};
  const auto& kept = contents_.workshops.at(id());
  std::size_t size = 0;
  for (const auto& record : kept.records) size += record.size();
  for (const auto& [key, box] : kept.boxes) size += box.size();
  return size;
}

void World::submit(core::Envelope envelope) {
  room_->submit({std::move(envelope), nullptr, {}});
  settle();
}

Line& World::connect() { return lines_.emplace_back(server_->port()); }

void World::settle() {
  bool is_busy = true;
  while (is_busy) {
    io_.restart();
    is_busy = io_.poll() > 0;
    for (auto& line : lines_) is_busy = line.take() || is_busy;
  }
}

std::string World::cookie_of(core::ParticipantId person) {
  return app::seat_cookie(id()) + '=' + token_of(person);
}

}  // namespace northstar::twin
